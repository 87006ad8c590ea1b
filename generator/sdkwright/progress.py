"""Stages that begin and jobs that end -> one line on a terminal, redrawn in place."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Mapping
from typing import Final, TextIO

DELAY: Final = 1.0
"""Seconds before anything is shown: most runs are over by then."""
BAR: Final = 24


def is_watched(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Whether a person looks at the stream: a terminal, and no CI."""
    dumb = environment.get("TERM") == "dumb" or bool(environment.get("CI"))
    return stream.isatty() and not dumb


class Progress:
    """The line; draws nothing where nobody looks. A context: the line is gone after it."""

    def __init__(
        self, total: int, *, stream: TextIO | None = None, quiet: bool = False
    ) -> None:
        self._stream = stream or sys.stderr
        self._total = total
        self._done = 0
        self._begin = time.monotonic()
        self._drawn = 0
        self._on = not quiet and is_watched(self._stream, os.environ)

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()

    def stage(self, name: str) -> None:
        """A stage begins."""
        self._draw(name)

    def advance(self, name: str) -> None:
        """One more SDK is done."""
        self._done += 1
        self._draw(name)

    def clear(self) -> None:
        """Leave an empty line, for somebody else to write on."""
        if self._drawn:
            self._stream.write(f"\r{' ' * self._drawn}\r")
            self._stream.flush()
            self._drawn = 0

    def _draw(self, name: str) -> None:
        passed = time.monotonic() - self._begin
        if not self._on or passed < DELAY:
            return
        self.clear()
        line = f"{self._bar()}{name} ({passed:.0f} s)"[:78]
        self._stream.write(line)
        self._stream.flush()
        self._drawn = len(line)

    def _bar(self) -> str:
        if self._total < 2:
            return ""
        full = BAR * self._done // self._total
        return f"[{'#' * full}{'.' * (BAR - full)}] {self._done}/{self._total} "
