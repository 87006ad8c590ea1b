"""The section `modes`: what a client is told to be, and what it then refuses."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from sdkwright.options.names import Argument, ClientName
from sdkwright.options.words import ResourceName
from sdkwright.sections import Section


class Mode(Section):
    """What differs where the argument of this name is true."""

    requires: tuple[Argument, ...] = ()
    """Arguments of the client that must be given then."""
    auth: tuple[str, ...] = ()
    """Security schemes of which credentials are sent then; default: all."""
    denies: tuple[ResourceName, ...] = ()
    """Methods (`users.list`), or all of a resource (`users`), that are errors then, before anything is sent."""
    denies_where: dict[ResourceName, dict[str, Any]] = Field(default_factory=dict)
    """Method -> values of its arguments for which it is an error: `{keys.add: {body.kind: admin}}`, by their places and names in the document."""
    error: ClientName | None = None
    """Class of that error, one of `errors.classes`; default: `ModeError`."""
    description: str = ""
    """What the client's docstring says of it."""
