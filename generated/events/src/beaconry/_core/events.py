"""Bytes of a stream to server-sent events, by the rules of the WHATWG.

The HTML Standard says how in "9.2.6 Interpreting an event stream". No I/O here.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import Protocol

from .errors import Event as Event

LINE_END = re.compile(r"\r\n|\n|\r")
MOST_DIGITS = 9
"""Of a `retry`: more would be decades."""


class Decoder(Protocol):
    """Turns the bytes of a stream, in pieces of any size, into events."""

    def feed(self, chunk: bytes) -> Iterator[Event]:
        """The events that `chunk` completes."""
        ...

    def finish(self) -> Iterator[Event]:
        """What the end completes. Raises ValueError: the end is missing."""
        ...


class EventDecoder:
    """Turns the bytes of a stream, in pieces of any size, into events.

    Args:
        last_id: The last event id of the connection before this one.
    """

    retry: int | None = None
    """Milliseconds to wait before another connection, once the server has said so."""

    def __init__(self, last_id: str = "") -> None:
        self._decode = codecs.getincrementaldecoder("utf-8-sig")("replace").decode
        self._parts: list[str] = []
        self._half = False
        self._data: list[str] = []
        self._name = ""
        self._id = self.last_id = last_id

    def feed(self, chunk: bytes) -> Iterator[Event]:
        """The events that `chunk` completes."""
        for line in self._lines(self._decode(chunk)):
            if line:
                self._field(*_split(line))
                continue
            self.last_id = self._id
            data, name = self._data, self._name
            self._data, self._name = [], ""
            if data:
                yield Event("\n".join(data), name or "message", self.last_id)

    def _lines(self, text: str) -> list[str]:
        """The lines that `text` completes. A CR does so at once: an LF after it is its half."""
        if not text:
            return []
        if self._half:
            text = text.removeprefix("\n")
        self._half = text.endswith("\r") or (self._half and not text)
        first, *lines = LINE_END.split(text)
        self._parts.append(first)
        if lines:
            lines.insert(0, "".join(self._parts))
            self._parts = [lines.pop()]
        return lines

    def _field(self, name: str, value: str) -> None:
        if name == "data":
            self._data.append(value)
        elif name == "event":
            self._name = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self.retry = int(value[:MOST_DIGITS])

    def finish(self) -> Iterator[Event]:
        """Nothing: an event that was not completed is no event."""
        return iter(())


def _split(line: str) -> tuple[str, str]:
    name, _, value = line.partition(":")
    return name, value.removeprefix(" ")
