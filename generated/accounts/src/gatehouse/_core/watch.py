"""Who is told of every request and response: a log, and functions of the user."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import logging

    from .call import WireRequest
    from .http import Request, Response


class Watch(NamedTuple):
    """Those who are told. Its methods give what is still to be awaited, if anything."""

    log: logging.Logger | None
    on_request: Callable[[Request], object] | None
    on_response: Callable[[Response], object] | None

    def sending(self, wire: WireRequest, request: Request) -> Iterator[Any]:
        """A request is about to be sent."""
        if self.log is not None:
            from .logs import tell_request

            tell_request(self.log, wire, request)
        if self.on_request is not None:
            yield self.on_request(request)

    def received(self, wire: WireRequest, response: Response) -> Iterator[Any]:
        """A response has arrived; if it streams, its head has."""
        if self.log is not None:
            from .logs import tell_response

            tell_response(self.log, wire, response)
        if self.on_response is not None:
            yield self.on_response(response)
