"""A property of a type in two SDKs -> what changed for those who write it, and for those who read it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from ..data import Struct
from ..diagnostics import Location
from ..surface import Attribute
from .change import READY, Change, Level
from .side import literal
from .signatures import Pair

OPTIONAL: Final = re.compile(r"NotRequired_?\[")
DEPRECATED: Final = re.compile(r", deprecated_?\(")
"""Marks of annotations; a `_` stands where something else has the usual name."""


class Field(Struct, frozen=True, dict=True):
    """A property, as it is read, and as it is written."""

    owner: str
    read: Attribute
    written: Attribute | None
    is_dict: bool = False
    """Whether callers may write a dict: what is not in it is not theirs to give."""

    @property
    def is_needed(self) -> bool:
        """Whether who makes one has to give it."""
        if self.is_dict or self.written:
            return self.written is not None and not OPTIONAL.match(self.written.type)
        return self.read.default is None

    @property
    def is_deprecated(self) -> bool:
        """Whether who reads it is warned."""
        return DEPRECATED.search(self.read.type) is not None

    @property
    def is_writable(self) -> bool:
        """Whether callers may give it."""
        return self.written is not None or not self.is_dict

    @property
    def given(self) -> str:
        """The annotation of what callers may give."""
        return (self.written or self.read).type


class Fields(Struct, frozen=True, dict=True):
    """One property in both."""

    pair: Pair
    old: Field
    new: Field
    subject: str
    find: Callable[[], Location | None]
    """Finds its place in the new document."""

    @property
    def at(self) -> Location | None:
        """That place."""
        return self.find()

    def changes(self, is_sent: bool, is_answered: bool) -> Iterator[Change]:
        """What costs most is said, and beside it what is no matter of types."""
        found = [
            *(self._sent() if is_sent else ()),
            *(self._got() if is_answered else ()),
        ]
        if found:
            yield max(found, key=lambda change: change.level)
        if self.new.is_deprecated and not self.old.is_deprecated:
            yield Change(Level.FEATURE, self.subject, "is deprecated", at=self.at)
        before, now = literal(self.old.read.default), literal(self.new.read.default)
        if before is not None and now is not None and before != now:
            text = f"has {now!r} as default, not {before!r}"
            todo = f"Give {before!r} where that was meant."
            yield Change(Level.BREAKING, self.subject, text, todo, self.at)

    def _sent(self) -> Iterator[Change]:
        own = self.subject.rpartition(".")[2]
        if self.old.is_writable != self.new.is_writable:
            yield self._writable(own)
            return
        if self.new.is_needed and not self.old.is_needed:
            todo = f"Give `{own}`."
            yield Change(Level.BREAKING, self.subject, "is needed", todo, self.at)
        if self.old.is_needed and not self.new.is_needed:
            yield Change(Level.FEATURE, self.subject, "is no longer needed", at=self.at)
        level = self.pair.given(self.old.given, self.new.given, inside=True)
        if level:
            said = self.pair.said(self.old.given, self.new.given, inside=True)
            todo = f"Give one of these as `{own}`." if level is Level.BREAKING else ""
            yield Change(level, self.subject, f"takes {said}", todo, self.at)

    def _writable(self, own: str) -> Change:
        if self.new.is_writable:
            return Change(Level.FEATURE, self.subject, "can be sent, too", at=self.at)
        todo = f"Do not send `{own}`."
        return Change(Level.BREAKING, self.subject, "is no longer sent", todo, self.at)

    def _got(self) -> Iterator[Change]:
        old, new = self.old.read.type, self.new.read.type
        level = self.pair.got(old, new, inside=True)
        if level:
            todo = READY if level is Level.BREAKING else ""
            text = f"is {self.pair.said(old, new, inside=True)}"
            yield Change(level, self.subject, text, todo, self.at)
