"""Bytes of JSON lines, JSON sequences and JSON arrays to their items, as they arrive.

Lines are those of jsonlines.org, sequences those of RFC 7464. No I/O here; and however
the pieces are cut, no byte is looked at twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .events import Event

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
BLANK = b" \t\r\n"

BETWEEN = re.compile(rb'[\s,\x1e]+|["{}\[\]]')
"""What ends a value without parts, and what begins one with parts."""
WITHIN = re.compile(rb'["{}\[\]\x1e]')
"""What changes where we are in a value with parts."""
TEXT = re.compile(rb'[^"\\\x1e]*(?:\\.[^"\\\x1e]*)*', re.DOTALL)
"""What of a text is there, up to its quote."""

Step = tuple[int, int | None]
"""Where to go on, and where a value ends, if one does."""


class LineDecoder:
    """Turns the bytes of JSON lines, in pieces of any size, into an event a line."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._mark = BYTE_ORDER_MARK

    def feed(self, chunk: bytes) -> Iterator[Event]:
        """The lines that `chunk` completes."""
        first, *lines = chunk.split(b"\n")
        self._parts.append(first)
        if lines:
            lines.insert(0, b"".join(self._parts))
            self._parts = [lines.pop()]
        for line in lines:
            line, self._mark = line.removeprefix(self._mark).strip(BLANK), b""
            if line:
                yield Event(line.decode("utf-8", "replace"))

    def finish(self) -> Iterator[Event]:
        """The last line, which need not end."""
        yield from self.feed(b"\n")


class SequenceDecoder:
    """Turns JSON values one after the other, in pieces of any size, into an event each.

    There may be blanks and commas between them, and the separators of RFC 7464: these
    also end a value that was cut off. What cannot be read stays in the next value.
    """

    has_arrays = False
    """Whether a `[` between values begins a list of them, rather than a value."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._mark = BYTE_ORDER_MARK
        self._depth = 0
        self._in_text = self._escaped = self._in_array = False

    def feed(self, chunk: bytes) -> Iterator[Event]:
        """The values that `chunk` completes."""
        start = at = 0
        if self._escaped and chunk:
            self._escaped, at = False, 1
        while at < len(chunk):
            step = self._in_a_text if self._in_text else self._outside
            at, end = step(chunk, at)
            if end is not None:
                self._parts.append(chunk[start:end])
                yield from self._value()
                start = at
        self._parts.append(chunk[start:])

    def finish(self) -> Iterator[Event]:
        """The last value. Raises ValueError: an array was begun and does not end."""
        yield from self._value()
        if self._in_array:
            raise ValueError("the array does not end")

    def _value(self) -> Iterator[Event]:
        value = b"".join(self._parts).removeprefix(self._mark).strip(BLANK)
        self._parts.clear()
        if value:
            self._mark = b""
            yield Event(value.decode("utf-8", "replace"))

    def _in_a_text(self, chunk: bytes, at: int) -> Step:
        found = TEXT.match(chunk, at)
        at = len(chunk) if found is None else found.end()
        mark = chunk[at : at + 1]
        if mark == b"\\":  # the last byte: what it escapes is yet to come
            self._escaped = True
            return at + 1, None
        if mark:
            self._in_text = False
        if mark == b"\x1e":
            return self._cut_off(at)
        return at + 1, at + 1 if mark and not self._depth else None

    def _outside(self, chunk: bytes, at: int) -> Step:
        found = (WITHIN if self._depth else BETWEEN).search(chunk, at)
        if found is None:
            return len(chunk), None
        mark, at = found.group(), found.start()
        if mark == b'"':
            self._in_text = True
        elif mark in (b"{", b"["):
            return self._open(mark, at)
        elif mark in (b"}", b"]"):
            return self._close(mark, at)
        elif self._depth:
            return self._cut_off(at)
        else:
            return found.end(), at
        return at + 1, None

    def _open(self, mark: bytes, at: int) -> Step:
        if mark == b"[" and self.has_arrays and not (self._depth or self._in_array):
            self._in_array = True
            return at + 1, at
        self._depth += 1
        return at + 1, None

    def _close(self, mark: bytes, at: int) -> Step:
        if self._depth:
            self._depth -= 1
            return at + 1, None if self._depth else at + 1
        if mark == b"]" and self._in_array:
            self._in_array = False
            return at + 1, at
        return at + 1, None

    def _cut_off(self, at: int) -> Step:
        """A separator within a value: the next one begins."""
        self._depth = 0
        return at + 1, at


class ArrayDecoder(SequenceDecoder):
    """The same, where the values are items of an array; or come without one."""

    has_arrays = True
