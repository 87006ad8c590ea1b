"""A response that goes on and on to typed items, one by one as they arrive.

The bytes become events in `events.py` and `sequences.py`, these become items in
`items.py`. Here is what reads them, sync and async; a connection that broke is made
again where the operation allows it.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import aclosing, closing
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from typing_extensions import Self

from .effects import Flow, Sleep, arun, run
from .engine import Reply, perform
from .errors import APIConnectionError, APIError, ResponseDecodeError
from .events import Decoder, Event, EventDecoder
from .items import item_of
from .responses import ResponseInfo

if TYPE_CHECKING:
    from .call import Call
    from .http import AsyncTransport, Response, SyncTransport
    from .streaming import StreamOperation

T = TypeVar("T")

USUAL_PAUSE = 3.0
LONGEST_PAUSE = 60.0
"""Seconds before a broken connection is made again."""


class Reading:
    """How far a stream has been read. No I/O."""

    def __init__(self, operation: StreamOperation[Any], call: Call) -> None:
        self._operation = operation
        self._call = call
        self._failures = 0
        self._decoder: Decoder = (operation.decoder or EventDecoder)()
        self.ended = False

    def feed(self, chunk: bytes) -> Iterator[Event]:
        """The events that `chunk` completes, up to the end that the server announces."""
        end, last_events = self._operation.end, self._operation.last_events
        for event in self._decoder.feed(chunk):
            self._failures = 0
            if event.data == end and end:
                self.ended = True
                return
            yield event
            if event.name in last_events:
                self.ended = True
                return

    def finish(self, response: Response) -> Iterator[Event]:
        """What the end of the response completes."""
        try:
            yield from self._decoder.finish()
        except ValueError as error:
            message = f"{self._operation.name}: {error}"
            raise ResponseDecodeError(message, response) from error

    def resumed(self, problem: APIError) -> Flow[Reply]:
        """Ask for what comes after the last event. Raises `problem` if that cannot be."""
        again = self._again()
        while again is not None and self._may_resume(problem):
            self._failures += 1
            yield Sleep(self._pause())
            try:
                reply = yield from perform(again)
            except APIError as error:
                problem = error
            else:
                self._begin_anew()
                return reply
        raise problem

    def _may_resume(self, problem: APIError) -> bool:
        left = self._call.max_retries - self._failures
        return left > 0 and self._call.may_retry(problem)

    def _again(self) -> Call | None:
        """The call that goes on; None if the operation, or what the server sent, forbids it."""
        decoder = self._decoder
        if not (self._operation.resume and isinstance(decoder, EventDecoder)):
            return None
        last_id = decoder.last_id
        if not (last_id and last_id.isascii() and last_id.isprintable()):
            return None
        options = self._call.options.copy()
        headers = options.get("extra_headers", {})
        options["extra_headers"] = {**headers, "Last-Event-ID": last_id}
        options["max_retries"] = 0  # they are counted here
        return self._call._replace(options=options)

    def _pause(self) -> float:
        retry = getattr(self._decoder, "retry", None)
        return USUAL_PAUSE if retry is None else min(retry / 1000, LONGEST_PAUSE)

    def _begin_anew(self) -> None:
        """What was left of an event is gone; ids and pauses go on, as they do in browsers."""
        before = self._decoder
        if isinstance(before, EventDecoder):
            self._decoder = after = EventDecoder(before.last_id)
            after.retry = before.retry


def events_of(
    reading: Reading, response: Response, transport: SyncTransport
) -> Generator[Event, None, None]:
    """The events of a response; its connection is released at their end, come what may."""
    while True:
        try:
            with closing(transport.chunks(response, None)) as chunks:
                for chunk in chunks:
                    yield from reading.feed(chunk)
                    if reading.ended:
                        return
            yield from reading.finish(response)
            return
        except APIConnectionError as error:
            resumed = reading.resumed(error)
        response = run(resumed, transport).response


async def async_events_of(
    reading: Reading, response: Response, transport: AsyncTransport
) -> AsyncGenerator[Event, None]:
    """The events of a response; its connection is released at their end, come what may."""
    while True:
        try:
            async with aclosing(transport.chunks(response, None)) as chunks:
                async for chunk in chunks:
                    for event in reading.feed(chunk):
                        yield event
                    if reading.ended:
                        return
            for event in reading.finish(response):
                yield event
            return
        except APIConnectionError as error:
            resumed = reading.resumed(error)
        response = (await arun(resumed, transport)).response


class Stream(ResponseInfo, Generic[T]):
    """Typed items as the server sends them. Use `with`, or iterate to the end."""

    last_event: Event = Event("")
    """What the last item was made of: the name, id and data of its event."""

    def __init__(
        self, reply: Reply, operation: StreamOperation[T], transport: SyncTransport
    ) -> None:
        super().__init__(reply)
        self._operation = operation
        self._call = reply.call
        reading = Reading(operation, reply.call)
        self._events = events_of(reading, reply.response, transport)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        self.last_event = event = next(self._events)
        try:
            item: T = item_of(self._operation, self._call, event, self.http_response)
        except BaseException:
            self.close()
            raise
        return item

    def events(self) -> Iterator[Event]:
        """The events behind the items: their names, ids and undecoded data."""
        return self._events

    def close(self) -> None:
        """Release the connection."""
        self._events.close()
        self.http_response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


class AsyncStream(ResponseInfo, Generic[T]):
    """Typed items as the server sends them. Use `async with`, or iterate to the end."""

    last_event: Event = Event("")
    """What the last item was made of: the name, id and data of its event."""

    def __init__(
        self, reply: Reply, operation: StreamOperation[T], transport: AsyncTransport
    ) -> None:
        super().__init__(reply)
        self._operation = operation
        self._call = reply.call
        reading = Reading(operation, reply.call)
        self._events = async_events_of(reading, reply.response, transport)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        self.last_event = event = await self._events.__anext__()
        try:
            item: T = item_of(self._operation, self._call, event, self.http_response)
        except BaseException:
            await self.close()
            raise
        return item

    def events(self) -> AsyncIterator[Event]:
        """The events behind the items: their names, ids and undecoded data."""
        return self._events

    async def close(self) -> None:
        """Release the connection."""
        await self._events.aclose()
        await self.http_response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()
