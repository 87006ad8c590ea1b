"""Clients that show what they were told, and that can be copied with something else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from typing_extensions import Self

from .omit import Omit
from .options import split

if TYPE_CHECKING:
    from .http import Timeout

PAIRS = ("default_headers", "default_query")
"""What a copy adds to what there was; with `set_` before it, what it has instead."""


class Copied:
    """What a client has beside what all clients have."""

    _given: Mapping[str, Any]
    """The arguments of its constructor."""
    _caller: Any

    def __init__(self, settings: object, client: object, options: Any) -> None:
        self._connection = client, split(options)[1]
        make: Any = super().__init__
        make(settings, client, options)

    @property
    def base_url(self) -> str:
        """The server."""
        url: str = self._caller.settings.base_url
        return url

    @property
    def timeout(self) -> float | Timeout | None:
        """Seconds for each step of a request."""
        timeout: float | Timeout | Omit | None = self._caller.settings.timeout
        if isinstance(timeout, Omit):
            timeout = self._caller.transport.client.timeout
        assert not isinstance(timeout, Omit)
        return timeout

    @property
    def max_retries(self) -> int:
        """How often a call that failed is tried again."""
        retries: int = self._caller.settings.max_retries
        return retries

    def is_closed(self) -> bool:
        """Whether the connections are closed."""
        closed: bool = self._caller.transport.is_closed
        return closed

    if not TYPE_CHECKING:  # who checks types reads what all clients have

        def with_options(self, **options: Any) -> Self:
            """The same as `copy`."""
            return self.copy(**options)

    def _copied(self, told: Mapping[str, Any], options: Mapping[str, Any]) -> Self:
        """A client made again, with some arguments that are not None."""
        changes = {k: v for k, v in told.items() if v is not None}
        found = {**changes, **options}
        other = type(self)(**{**self._given, **_whole(self._given, found)})
        if other._connection == self._connection:
            settings = other._caller.settings
            other._caller = type(self._caller)(settings, self._caller.transport)
        return other


def _whole(given: Mapping[str, Any], told: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments that a copy has, of those that are told of.

    Raises:
        ValueError: They say both what is to be added and all that there is to be.
    """
    found = dict(told)
    for name in PAIRS:
        if name in found and f"set_{name}" in found:
            raise ValueError(
                f"{name} is added to what there was, set_{name} replaces it"
            )
        if name in found:
            found[name] = {**(given.get(name) or {}), **found[name]}
        elif f"set_{name}" in found:
            found[name] = found.pop(f"set_{name}")
    return found
