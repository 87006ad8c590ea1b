"""An offset in a text -> its line and column, or a line -> its text, without splitting it all."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate
from typing import Final

_BLOCK: Final = 1 << 14
"""Bytes that are looked through for one answer."""


class Lines:
    """The lines of a text in UTF-8; lines and columns count from 1, columns in characters."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        counts = (raw.count(b"\n", n, n + _BLOCK) for n in range(0, len(raw), _BLOCK))
        self._before = [0, *accumulate(counts)]
        """How many lines end before each block, and in all."""
        self._last = 0, ""
        """The line that was asked for last: many a file has only one, which is long."""

    def place(self, offset: int) -> tuple[int, int]:
        """The line and column of a byte."""
        block = min(offset // _BLOCK, len(self._before) - 1)
        inside = self._raw.count(b"\n", block * _BLOCK, offset)
        start = self._raw.rfind(b"\n", 0, offset) + 1
        column = len(self._raw[start:offset].decode(errors="replace")) + 1
        return self._before[block] + inside + 1, column

    def text(self, line: int) -> tuple[int, str]:
        """A line that is there, or else the last one; and its number."""
        line = min(line, self._before[-1] + 1)
        if line != self._last[0]:
            start = self._start(line)
            end = self._raw.find(b"\n", start)
            raw = self._raw[start : end if end >= 0 else len(self._raw)]
            self._last = line, raw.decode(errors="replace")
        return self._last

    def _start(self, line: int) -> int:
        """Where it begins: after the end of the one before."""
        if line == 1:
            return 0
        block = bisect_left(self._before, line - 1) - 1
        position = block * _BLOCK
        for _ in range(line - 1 - self._before[block]):
            position = self._raw.index(b"\n", position) + 1
        return position
