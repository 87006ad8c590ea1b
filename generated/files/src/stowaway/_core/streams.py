"""Bytes of a stream to events, and events to typed items.

Server-sent events are read by the rules of the WHATWG ("9.2.6 Interpreting an event
stream"), JSON lines by those of jsonlines.org. Neither does any I/O.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from contextlib import aclosing, closing
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from typing_extensions import Self

from .responses import ResponseInfo

if TYPE_CHECKING:
    from .engine import Reply
    from .http import AsyncTransport, SyncTransport

T = TypeVar("T")

LINE_END = re.compile(r"\r\n|\n|\r")
END = "[DONE]"


class Event(NamedTuple):
    """One server-sent event."""

    data: str
    name: str = "message"
    id: str = ""


class EventDecoder:
    """Turns the bytes of a stream, in pieces of any size, into events."""

    def __init__(self) -> None:
        self._decode = codecs.getincrementaldecoder("utf-8-sig")("replace").decode
        self._rest = ""
        self._data: list[str] = []
        self._name = self._id = ""

    def feed(self, chunk: bytes) -> Iterator[Event]:
        """The events that `chunk` completes."""
        for line in self._lines(self._decode(chunk)):
            if line:
                self._field(*_split(line))
            elif self._data:
                yield Event("\n".join(self._data), self._name or "message", self._id)
            if not line:
                self._data, self._name = [], ""

    def _lines(self, text: str) -> list[str]:
        """The lines that `text` completes; a final CR may be half of a CRLF."""
        text = self._rest + text
        held = text[-1:] if text.endswith("\r") else ""
        *lines, rest = LINE_END.split(text[: len(text) - len(held)])
        self._rest = rest + held
        return lines

    def _field(self, name: str, value: str) -> None:
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._name = value
        elif name == "id" and "\0" not in value:
            self._id = value

    def finish(self) -> Iterator[Event]:
        """Nothing: an event that was not completed is no event."""
        return iter(())


def _split(line: str) -> tuple[str, str]:
    name, _, value = line.partition(":")
    return name, value.removeprefix(" ")


class LineDecoder:
    """Turns the bytes of JSON lines, in pieces of any size, into an event a line."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, chunk: bytes) -> Iterator[Event]:
        """The lines that `chunk` completes."""
        *lines, self._rest = (self._rest + chunk).split(b"\n")
        for line in lines:
            line = line.lstrip(b"\x1e")  # RFC 7464 begins each text with it
            if line.strip():
                yield Event(line.decode("utf-8-sig", "replace"))

    def finish(self) -> Iterator[Event]:
        """The last line, which need not end."""
        yield from self.feed(b"\n")


def decoder_for(lines: bool) -> EventDecoder | LineDecoder:
    """What reads a stream: of JSON lines, or of events."""
    return LineDecoder() if lines else EventDecoder()


class Stream(ResponseInfo, Generic[T]):
    """Typed items as the server sends them. Use `with`, or iterate to the end."""

    def __init__(
        self,
        reply: Reply,
        decode: Callable[[str], T],
        transport: SyncTransport,
        lines: bool,
    ) -> None:
        super().__init__(reply)
        self._decode = decode
        self._events = self._read(transport, decoder_for(lines))

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        event = next(self._events)
        try:
            return self._decode(event.data)
        except BaseException:
            self.close()
            raise

    def events(self) -> Iterator[Event]:
        """The events behind the items: their names, ids and undecoded data."""
        return self._events

    def _read(
        self, transport: SyncTransport, decoder: EventDecoder | LineDecoder
    ) -> Generator[Event, None, None]:
        with closing(transport.chunks(self.http_response, None)) as chunks:
            for chunk in chunks:
                for event in decoder.feed(chunk):
                    if event.data == END:
                        return
                    yield event
        yield from decoder.finish()

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

    def __init__(
        self,
        reply: Reply,
        decode: Callable[[str], T],
        transport: AsyncTransport,
        lines: bool,
    ) -> None:
        super().__init__(reply)
        self._decode = decode
        self._events = self._read(transport, decoder_for(lines))

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        event = await self._events.__anext__()
        try:
            return self._decode(event.data)
        except BaseException:
            await self.close()
            raise

    def events(self) -> AsyncIterator[Event]:
        """The events behind the items: their names, ids and undecoded data."""
        return self._events

    async def _read(
        self, transport: AsyncTransport, decoder: EventDecoder | LineDecoder
    ) -> AsyncGenerator[Event, None]:
        async with aclosing(transport.chunks(self.http_response, None)) as chunks:
            async for chunk in chunks:
                for event in decoder.feed(chunk):
                    if event.data == END:
                        return
                    yield event
        for event in decoder.finish():
            yield event

    async def close(self) -> None:
        """Release the connection."""
        await self._events.aclose()
        await self.http_response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()
