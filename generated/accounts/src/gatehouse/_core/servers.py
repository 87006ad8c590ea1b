"""The template of a server's address and what the user chose -> the address."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence

from .keys import NamedTuple


class ServerVariable(NamedTuple):
    """A part of the address that may differ.

    Args:
        name: Its name in the template.
        argument: What the client calls it.
        variable: The environment variable that stands in for the argument.
        default: What stands in for both.
        values: All that it can be; empty: anything.
    """

    name: str
    argument: str
    variable: str
    default: str
    values: tuple[str, ...] = ()

    def chosen(self, given: str | None, path: bool) -> str:
        """Its value. It is `path` where a slash cannot change the host.

        Raises:
            ValueError: It is not one of those listed, or would change more than its part.
        """
        value = os.environ.get(self.variable, self.default) if given is None else given
        if self.values and value not in (*self.values, self.default):
            listed = ", ".join(map(repr, self.values))
            raise ValueError(
                f"{self.argument} cannot be {value!r}; it is one of {listed}"
            )
        if (BESIDE if path else BESIDE_HOST).search(value):
            raise ValueError(f"{self.argument} cannot be {value!r} in an address")
        return value


BESIDE = re.compile(r"[\s?#\\]")
BESIDE_HOST = re.compile(r"[\s?#\\/@]")
"""What would end a part of the address and begin another."""


def server_url(
    own: str | None,
    template: str,
    variables: Sequence[ServerVariable],
    given: Mapping[str, str | None],
) -> str:
    """The user's own address, else that of the template.

    A variable that was not given is as the environment says, else the document.
    """
    if own:
        return own
    url = template
    host = re.match(r"[^/]*//[^/]*", template)
    for each in variables:
        mark = f"{{{each.name}}}"
        path = host is None or mark not in host[0]
        url = url.replace(mark, each.chosen(given.get(each.name), path))
    return url
