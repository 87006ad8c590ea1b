"""Two SDKs -> what changed for those who use their types: as callers write them, and as they get them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property, partial
from typing import Final

from ..data import Struct
from ..diagnostics import Location
from ..surface import Alias, Attribute, Class
from .change import READY, Change, Level
from .fields import Field, Fields
from .kinds import Either, Kind, Listed, Named
from .side import TYPES, Side
from .signatures import Pair

WRITTEN: Final = "Param"
"""The end of the name of what callers write instead of a model."""
UNLISTED: Final = "Unknown"
"""The beginning of the name of what a variant is that the document does not list."""


class Types(Struct, frozen=True, dict=True):
    """The types of both, matched by the schema that they are of."""

    pair: Pair

    def changes(self) -> Iterator[Change]:
        """All of them."""
        old, new = self.pair.old, self.pair.new
        for name in old.types:
            now = old.renamed.get(name, name)
            if self._is_beside(name, old, new) or _is_alias_of(name, old):
                continue
            if now != name:
                yield self._renamed(name, now)
            if now in new.types:
                yield from self._same(name, now)
            else:
                yield self._removed(name)
        for name in new.types:
            if self._is_new(name):
                yield Change(
                    Level.FEATURE, f"{TYPES}{name}", "is new", at=self._place(new, name)
                )

    def _is_new(self, name: str) -> bool:
        old, new = self.pair.old, self.pair.new
        if name in old.types or name in old.renamed.values():
            return False
        return not (self._is_beside(name, new, old) or name.startswith(UNLISTED))

    def _is_beside(self, name: str, side: Side, other: Side) -> bool:
        """Whether it is what callers may write instead of a type, and is told with that."""
        read = name.removesuffix(WRITTEN)
        if read == name or read not in side.types:
            return False
        now = side.renamed.get(read, read)
        return now not in other.types or f"{now}{WRITTEN}" in other.types

    def _removed(self, name: str) -> Change:
        old = self.pair.old
        text, todo = "is gone", f"Stop importing `{TYPES}{name}`."
        return Change(
            Level.BREAKING, f"{TYPES}{name}", text, todo, self._place(old, name)
        )

    def _renamed(self, name: str, now: str) -> Change:
        new = self.pair.new
        at = self._place(new, now)
        if name in new.types:
            text = f"is now {TYPES}{now}; the old name stays, deprecated"
            return Change(Level.FEATURE, f"{TYPES}{name}", text, at=at)
        todo = f"Import `{TYPES}{now}` instead."
        return Change(
            Level.BREAKING, f"{TYPES}{name}", f"is now {TYPES}{now}", todo, at
        )

    # --- one type ---

    def _same(self, name: str, now: str) -> Iterator[Change]:
        old, new = self.pair.old.types[name], self.pair.new.types[now]
        subject, at = f"{TYPES}{now}", self._place(self.pair.new, now)
        match old, new:
            case Alias(), Alias():
                yield from self._aliases(old, new, name, now)
            case Class(), Class() if _is_enum(old) and _is_enum(new):
                yield from self._members(name, now)
            case Class(), Class():
                yield from self._bases(name, now)
                yield from self._fields(name, now)
            case Class(), _:
                text, todo = (
                    "is a name for a type, not a class",
                    "Do not make or subclass it.",
                )
                yield Change(Level.BREAKING, subject, text, todo, at)
            case _:
                text, todo = (
                    "is a class, not a name for a type",
                    "Make one, or give plain data.",
                )
                yield Change(Level.BREAKING, subject, text, todo, at)

    def _directions(self, name: str) -> tuple[bool, bool]:
        """Whether callers wrote it, and whether they got it. What is met nowhere is an answer."""
        old = self.pair.old
        is_sent = name in old.sent or f"{name}{WRITTEN}" in old.sent
        if f"{name}{WRITTEN}" in old.types.keys() - self._still:
            is_sent = False  # that can be sent no more is told of what took it
        return is_sent, name in old.answered or not is_sent

    @cached_property
    def _still(self) -> frozenset[str]:
        """What callers may write in both, by its old name."""
        old, new = self.pair.old, self.pair.new
        return frozenset(n for n in old.types if old.renamed.get(n, n) in new.types)

    def _bases(self, name: str, now: str) -> Iterator[Change]:
        old, new = self.pair.old, self.pair.new
        before, after = (
            old.meanings.bases[f"{TYPES}{now}"],
            new.meanings.bases[f"{TYPES}{now}"],
        )
        subject, at = f"{TYPES}{now}", self._place(new, now)
        for base in before:
            if base.startswith(TYPES) and not new.meanings.is_below(subject, base):
                text, todo = (
                    f"is no longer a `{base}`",
                    f"Do not take it for a `{base}`.",
                )
                yield Change(Level.BREAKING, subject, text, todo, at)
        for base in after:
            if base.startswith(TYPES) and not old.meanings.is_below(subject, base):
                yield Change(Level.FEATURE, subject, f"is a `{base}`", at=at)

    # --- listed values that are members of a class ---

    def _members(self, name: str, now: str) -> Iterator[Change]:
        old, new = self.pair.old, self.pair.new
        before, after = _values(old, name), _values(new, now)
        named = {value: own for own, value in after.items()}
        subject, at = f"{TYPES}{now}", self._place(new, now)
        for own, value in before.items():
            if own not in after and value in named:
                text = f"is now {subject}.{named[value]}"
                todo = f"Write `{named[value]}`."
                yield Change(Level.BREAKING, f"{subject}.{own}", text, todo, at)
            elif own not in after:
                todo = f"Stop using `{own}`."
                yield Change(
                    Level.BREAKING,
                    f"{subject}.{own}",
                    "is gone",
                    todo,
                    self._place(old, name),
                )
            elif after[own] != value:
                text = f"is {after[own]}, not {value}"
                todo = "Compare with what comes now."
                yield Change(Level.BREAKING, f"{subject}.{own}", text, todo, at)
        for own in after:
            if own not in before and after[own] not in before.values():
                yield Change(Level.FEATURE, f"{subject}.{own}", "is new", at=at)

    # --- names for types ---

    def _aliases(self, old: Alias, new: Alias, name: str, now: str) -> Iterator[Change]:
        is_sent, is_answered = self._directions(name)
        subject, at = f"{TYPES}{now}", self._place(self.pair.new, now)
        before = self.pair.old.kind(old.target, True)
        after = self.pair.new.kind(new.target, True)
        if isinstance(before, Listed) and isinstance(after, Listed):
            yield from listed(before, after, subject, is_sent, at)
            if before.is_open == after.is_open:
                return
        elif self._is_open(before, name) and self._is_open(after, now):
            yield from self._variants(before, after, subject, is_sent, at)
            return
        levels = [
            self.pair.got(old.target, new.target, inside=True) if is_answered else None,
            self._given(old, new, name, now) if is_sent else None,
        ]
        level = max(filter(None, levels), default=None)
        if level:
            text = f"is {self.pair.said(old.target, new.target, inside=True)}"
            todo = READY if level is Level.BREAKING else ""
            yield Change(level, subject, text, todo, at)

    def _given(self, old: Alias, new: Alias, name: str, now: str) -> Level | None:
        """Of what callers write, where that has a name of its own."""
        before = self.pair.old.types.get(f"{name}{WRITTEN}", old)
        after = self.pair.new.types.get(f"{now}{WRITTEN}", new)
        if isinstance(before, Alias) and isinstance(after, Alias):
            return self.pair.given(before.target, after.target, inside=True)
        return None

    def _is_open(self, kind: Kind, name: str) -> bool:
        """Whether it is a union of models that has a place for those that are not listed."""
        if not isinstance(kind, Either):
            kind = Either((kind,))
        ends = [str(o) for o in kind.options]
        return any(re.search(rf"\b{UNLISTED}", end) for end in ends)

    def _variants(
        self, old: Kind, new: Kind, subject: str, is_sent: bool, at: Location | None
    ) -> Iterator[Change]:
        before, after = _options(old), _options(new)
        for kind in after:
            if kind not in before:
                yield Change(Level.FEATURE, subject, f"may be `{_short(kind)}`", at=at)
        level = Level.BREAKING if is_sent else Level.PATCH
        for kind in before:
            if kind not in after:
                todo = f"Do not send a `{_short(kind)}`." if is_sent else ""
                yield Change(level, subject, f"is never `{_short(kind)}`", todo, at)

    # --- fields ---

    def _fields(self, name: str, now: str) -> Iterator[Change]:
        before, after = self._own(self.pair.old, name), self._own(self.pair.new, now)
        directions = self._directions(name)
        for own, old in before.items():
            new = after.get(own)
            subject = f"{TYPES}{now}.{own}"
            if new is None:
                at, todo = (
                    self._field_place(self.pair.old, name, own),
                    f"Stop using `{own}`.",
                )
                yield Change(Level.BREAKING, subject, "is gone", todo, at)
                continue
            if _owner(old, self.pair.old) == new.owner != f"{TYPES}{now}":
                continue  # told of the class that has it
            find = partial(self._field_place, self.pair.new, now, own)
            yield from Fields(self.pair, old, new, subject, find).changes(*directions)
        for own, new in after.items():
            inherited = (
                new.owner != f"{TYPES}{now}" and new.owner in self.pair.old.entries
            )
            if own not in before and not inherited:
                at = self._field_place(self.pair.new, now, own)
                is_needed = directions[0] and new.is_needed
                text = "is new, and needed" if is_needed else "is new"
                level = Level.BREAKING if is_needed else Level.FEATURE
                todo = f"Give `{own}`." if is_needed else ""
                yield Change(level, f"{TYPES}{now}.{own}", text, todo, at)

    def _own(self, side: Side, name: str) -> dict[str, Field]:
        """The fields of a model, or the keys of a TypedDict that has none beside it."""
        read = side.members(f"{TYPES}{name}")
        written = side.members(f"{TYPES}{name}{WRITTEN}")
        found: dict[str, Field] = {}
        for own, (owner, entry) in (written | read).items():
            key = written.get(own, ("", None))[1]
            if isinstance(entry, Attribute):
                found[own] = Field(
                    owner,
                    entry,
                    key if isinstance(key, Attribute) else None,
                    bool(written),
                )
        return found

    # --- places ---

    def _place(self, side: Side, name: str) -> Location | None:
        ids = self._ids(side)
        id = ids.get(name) or ids.get(name.removesuffix(WRITTEN))
        return side.places.type(id) if id else None

    def _field_place(self, side: Side, name: str, own: str) -> Location | None:
        ids = self._ids(side)
        return side.places.field(ids[name], own) if name in ids else None

    def _ids(self, side: Side) -> Mapping[str, str]:
        return self._new_ids if side is self.pair.new else self._old_ids

    @cached_property
    def _old_ids(self) -> Mapping[str, str]:
        return {name: id for id, name in self.pair.old.type_ids.items()}

    @cached_property
    def _new_ids(self) -> Mapping[str, str]:
        return {name: id for id, name in self.pair.new.type_ids.items()}


def listed(
    old: Listed, new: Listed, subject: str, is_sent: bool, at: Location | None
) -> Iterator[Change]:
    """Values that came or went: a server may refuse what it no longer lists."""
    added = [repr(value) for value in new.values if value not in old.values]
    gone = [repr(value) for value in old.values if value not in new.values]
    if added:
        level = Level.FEATURE if is_sent or old.is_open else Level.BREAKING
        todo = "" if level is Level.FEATURE else "Be ready for it."
        yield Change(level, subject, f"lists {', '.join(added)}", todo, at)
    if gone:
        level = Level.BREAKING if is_sent else Level.PATCH
        todo = f"Do not send {' or '.join(gone)}." if is_sent else ""
        yield Change(level, subject, f"no longer lists {', '.join(gone)}", todo, at)


def _owner(field: Field, side: Side) -> str:
    own = field.owner.removeprefix(TYPES)
    return f"{TYPES}{side.renamed.get(own, own)}"


def _is_alias_of(name: str, side: Side) -> bool:
    """Whether it is an old name of another type, deprecated."""
    return name in side.account.get("old_names", {}).get("types", {})


def _is_enum(found: Class) -> bool:
    return any(base.startswith(("TextEnum", "NumberEnum")) for base in found.bases)


def _values(side: Side, name: str) -> dict[str, str]:
    members = side.members(f"{TYPES}{name}").items()
    return {
        own: entry.target for own, (_, entry) in members if isinstance(entry, Alias)
    }


def _options(kind: Kind) -> tuple[Kind, ...]:
    return kind.options if isinstance(kind, Either) else (kind,)


def _short(kind: Kind) -> str:
    return kind.name.removeprefix(TYPES) if isinstance(kind, Named) else str(kind)
