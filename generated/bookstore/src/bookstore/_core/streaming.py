"""Answers that go on and on: their operations, and what resources that have some extend.

What reads them (`streams.py`) is imported with the first stream.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeVar

from typing_extensions import Unpack

from .call import Call
from .operation import NOTHING, Later, Operation
from .options import flattened
from .resource import AsyncCalling, Calling

if TYPE_CHECKING:
    from .call import Arguments
    from .events import Decoder
    from .operation import Details
    from .options import RequestOptions
    from .streams import AsyncStream, Stream

    class StreamDetails(Details, total=False):
        """The attributes of an operation that are not always given."""

        decoder: Callable[[], Decoder] | None
        by_event: Mapping[str, Later]
        end: str
        last_events: tuple[str, ...]
        error_events: tuple[str, ...]
        resume: bool


T = TypeVar("T")


class StreamOperation(Operation[T]):
    """An operation that answers with a stream of `T`: events, or JSON in pieces."""

    is_stream = True
    accept = "text/event-stream"
    decoder: Callable[[], Decoder] | None = None
    """What makes items of the bytes, where they are not server-sent events."""
    by_event: Mapping[str, Later] = NOTHING
    """The name of an event to the type of its data, where that decides."""
    end: str = "[DONE]"
    """The data by which the server says that no item follows; "" if it never does."""
    last_events: tuple[str, ...] = ()
    """The events that no other follows."""
    error_events: tuple[str, ...] = ("error",)
    """The events, unless typed, that say what went wrong."""
    resume: bool = False
    """Whether a connection that broke is made again, from the last event on."""

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        returns: Later,
        **details: Unpack[StreamDetails],
    ) -> None:
        super().__init__(name, method, path, returns)
        vars(self).update(details)

    def parts(self) -> Iterator[Later]:
        """Those of its events, too; what reads streams comes with them."""
        from . import streams as streams

        yield from super().parts()
        yield from self.by_event.values()


class Streaming(Calling):
    """A part of resources: methods that return streams."""

    def _stream(
        self,
        operation: StreamOperation[T],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> Stream[T]:
        from .streams import Stream

        call = Call(
            self._caller.settings, operation, flattened(options), arguments, stream=True
        )
        transport = self._caller.transport
        return self._mode(
            self._caller, call, lambda reply: Stream(reply, operation, transport)
        )


class AsyncStreaming(AsyncCalling):
    """A part of resources: methods that return streams."""

    async def _stream(
        self,
        operation: StreamOperation[T],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> AsyncStream[T]:
        from .streams import AsyncStream

        call = Call(
            self._caller.settings, operation, flattened(options), arguments, stream=True
        )
        transport = self._caller.transport
        return await self._mode(
            self._caller, call, lambda reply: AsyncStream(reply, operation, transport)
        )
