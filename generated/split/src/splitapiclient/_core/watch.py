"""Who is told of every request and response: a log, and functions of the user."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from .keys import NamedTuple

if TYPE_CHECKING:
    import logging

    from .call import WireRequest
    from .http import Request, Response


class Watch(NamedTuple):
    """Those who are told. Its methods give what is still to be awaited, if anything."""

    log: logging.Logger | None
    on_request: Sequence[Callable[[Request], object]]
    on_response: Sequence[Callable[[Response], object]]

    def sending(self, wire: WireRequest, request: Request) -> Iterator[Any]:
        """A request is about to be sent."""
        if self.log is not None:
            from .logs import tell_request

            tell_request(self.log, wire, request)
        for hook in self.on_request:
            yield hook(request)

    def received(self, wire: WireRequest, response: Response) -> Iterator[Any]:
        """A response has arrived; if it streams, its head has."""
        if self.log is not None:
            from .logs import tell_response

            tell_response(self.log, wire, response)
        for hook in self.on_response:
            yield hook(response)
