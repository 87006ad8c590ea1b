"""One thing that changed -> how much it costs a caller, where it comes from, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from typing import Final

from ..data import Struct
from ..diagnostics import Location

READY: Final = "Be ready for what it may be now."
"""What a caller must do where more may come than before."""


class Level(IntEnum):
    """How much a change asks of callers."""

    PATCH = 1
    """Nothing that a signature shows: the request, a text, what is documented."""
    FEATURE = 2
    """Nothing; there is more, or it is surer."""
    BREAKING = 3
    """Code that passed `mypy --strict` no longer does, or a call that worked no longer works."""

    @property
    def word(self) -> str:
        """`breaking`."""
        return self.name.lower()


class Change(Struct, frozen=True):
    """One thing that changed."""

    level: Level
    subject: str
    """What: `books.list`, `types.Book.pages`."""
    text: str
    """How: `is gone`; with the subject it is a sentence."""
    todo: str = ""
    """What a caller must do; empty: nothing."""
    at: Location | None = None
    """The place in the document that says so; of what is gone, in the old one."""

    @property
    def line(self) -> str:
        """`breaking books.delete is gone`."""
        return f"{self.level.word} {self.subject} {self.text}"


def in_order(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Each once, the worst first; else as they were found."""
    return tuple(sorted(dict.fromkeys(changes), key=lambda change: -change.level))
