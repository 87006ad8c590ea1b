"""Operations and webhooks, one after the other -> what each is lowered to, now or by an earlier run.

What lowering one of them makes depends on it, on what operations share (`components`), and on what
those before it have defined already: a type is defined by the first that mentions it. So the
result of an earlier run counts if all three are as they were then. What has something to say is
lowered every time, and says it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from msgspec import Raw

from .. import ir
from ..data import Packable, Struct, replace
from ..memory import Memory, key_of
from ..packed import dumps, loads
from ..spec.upgrade import METHODS
from .definitions import Written

if TYPE_CHECKING:
    from ..spec.document import Spec
    from ..spec.node import Node, Pointer
    from ..spec.operations import Found
    from .schemas import Types

SECTIONS: Final = ("paths", "x-ms-paths", "webhooks", "x-webhooks")
"""The parts of a document whose operations are units; what all units share is in the others."""
APART: Final = METHODS | {"additionaloperations"}
"""The members of a path item that are units, or hold them."""
MadeT = TypeVar("MadeT")


class Past(NamedTuple):
    """What an earlier run may have left."""

    memory: Memory
    name: str
    """Of the part that is the document's."""
    settings: bytes
    """Key of all beside the document that lowering depends on."""


NO_PAST: Final = Past(Memory(), "", b"")


class Left(Packable, frozen=True):
    """What lowering a unit left behind."""

    key: bytes
    """Of what the document says of it; empty if it has to be lowered again."""
    made: Raw
    """What it is lowered to."""
    ids: tuple[ir.TypeId, ...]
    definitions: Raw
    definitions_key: bytes
    """Of these definitions, and of no others."""
    known: tuple[str, ...]
    """The types that it was the first to mention."""
    said: Mapping[str, str]
    """The names of types that it was the first to find said."""
    traces: tuple[str, ...]
    """All that it was the first to do, and that is done once."""


Kept = dict[str, Left]


class _Before(Struct):
    """How far everything was that only grows."""

    schemas: int
    parsed: int
    known: int
    leaves: int
    said: int
    reports: int


class Units:
    """The units of one document."""

    def __init__(self, spec: Spec, types: Types, past: Past) -> None:
        self._spec, self._types, self._past = spec, types, past
        self._key = key_of(past.settings, _shared(spec.root)) if past.name else b""
        self._old = past.memory.find(past.name, self._key, Kept) or {}
        self._order = {place: number for number, place in enumerate(self._old)}
        self._next = 0
        """How many of the old ones are behind us."""
        self._difference: set[str] = set()
        """What was done by now in one of the two runs, and not in the other."""
        self._seen: set[str] = set()
        """What the old ones that count have done."""
        self._keys: list[bytes] = []
        """Of the definitions of each unit."""
        self._new: dict[str, Left] = {}

    def lowered(
        self,
        units: Iterator[Found],
        lower: Callable[[Found], MadeT],
        kind: type[MadeT],
    ) -> Iterator[tuple[Found, MadeT]]:
        """Each unit, and what it is lowered to; `lower` does that, and tells what fails."""
        if not self._past.name:
            yield from ((unit, lower(unit)) for unit in units)
            return
        for unit in units:
            place = f"{unit.method} {unit.path} {unit.node.id}"
            key = _key(unit)
            old = self._caught_up(place)
            if old and old.key == key and not self._difference and self._types.is_idle:
                self._restore(place, old)
                yield unit, loads(old.made, kind)
                continue
            before = self._before()
            made = lower(unit)
            left = self._left(unit, key, made, before, old)
            self._keys.append(left.definitions_key)
            self._difference ^= set(left.traces)
            if old:
                self._difference ^= set(old.traces)
                self._difference |= set(_otherwise(unit, left, old))
            if self._spec.reports > before.reports or not self._types.is_idle:
                left = replace(left, key=b"")
            self._new[place] = left
            yield unit, made

    def keep(self) -> None:
        """Have the next run find them, if what they were lowered from is in one place."""
        if not self._past.name or not _is_apart(self._spec.root):
            return
        if self._types.definitions.are_written:
            self._types.definitions.key = key_of(*self._keys)
        self._past.memory.keep(self._past.name, self._key, self._new)

    def _caught_up(self, place: str) -> Left | None:
        """What the earlier run has of a unit; what it has of those before it counts no more."""
        number = self._order.get(place, -1)
        if number < self._next:
            return None
        for old in islice(self._old.values(), self._next, number):
            self._difference ^= set(old.traces)
        self._next = number + 1
        return self._old[place]

    def _restore(self, place: str, old: Left) -> None:
        self._types.restore(old.known, old.said)
        self._types.definitions.put_back(old.ids, old.definitions)
        self._seen.update(old.traces)
        self._keys.append(old.definitions_key)
        self._new[place] = old

    # --- what a unit leaves behind ---

    def _before(self) -> _Before:
        spec, types = self._spec, self._types
        return _Before(
            len(spec.schemas),
            len(spec.parsed),
            len(types.known),
            len(types.leaves),
            len(types.said_names),
            spec.reports,
        )

    def _left(
        self, unit: Found, key: bytes, made: object, before: _Before, old: Left | None
    ) -> Left:
        spec, types = self._spec, self._types
        known = _since(types.known, before.known)
        names = _since(types.said_names, before.said)
        written = types.definitions.written()
        traces = [f"schema {id}" for id in _since(spec.schemas, before.schemas)]
        traces += [f"{kind.__name__} {id}" for kind, id in _since(spec.parsed, before.parsed)]
        traces += [f"type {id}" for id in known]
        traces += [f"name {name}" for name in names]
        traces += [f"definition {id}" for id in written]
        for kinds, form in _since(types.leaves, before.leaves):
            traces.append(f"leaf {sorted(kinds)} {form}")
        shared = (t for t in traces if not _is_within(unit, t.partition(" ")[2]))
        return Left(
            key,
            Raw(dumps(made)),
            tuple(written),
            Raw(dumps(written)),
            _key_of_definitions(written, old),
            tuple(known),
            {name: types.said_names[name] for name in names},
            tuple(trace for trace in shared if trace not in self._seen),
        )


def _since(found: dict[Any, Any], before: int) -> list[Any]:
    """The keys that came after the first ones, in order."""
    keys = [*islice(reversed(found), len(found) - before)]
    return keys[::-1]


def _is_within(unit: Found, id: str) -> bool:
    """Whether something stands in a unit, so that no other has to do with it: a path item
    that stands among the components is that of several paths."""
    return _is_of_units(unit.node.pointer) and id.startswith(f"{unit.node.id}/")


def _is_of_units(pointer: Pointer) -> bool:
    return any(section in SECTIONS for section in pointer[:1])


def _key_of_definitions(
    written: dict[ir.TypeId, ir.Definition], old: Left | None
) -> bytes:
    """The key that they had in the earlier run; a new one if they are not the same."""
    if old and old.ids == tuple(written):
        before = loads(old.definitions, Written)
        if key_of(before) == key_of(written):
            return old.definitions_key
    return os.urandom(16)


def _otherwise(unit: Found, now: Left, old: Left) -> Iterator[str]:
    """A trace for each definition of a shared type that is not what it was: it stays."""
    if now.definitions_key != old.definitions_key:
        one, other = loads(now.definitions, Written), loads(old.definitions, Written)
        for id in one.keys() & other.keys():
            if not _is_within(unit, id) and key_of(one[id]) != key_of(other[id]):
                yield f"other {id}"


def _key(unit: Found) -> bytes:
    item = unit.item.value if isinstance(unit.item.value, dict) else {}
    beside = [(k, v) for k, v in item.items() if k.lower() not in APART]
    return key_of(unit.node.id, unit.node.value, unit.item.id, beside)


def _shared(root: Node) -> bytes:
    """Key of a document without its units, but for the names that these give to schemas."""
    value = root.value if isinstance(root.value, dict) else {}
    rest = {key: part for key, part in value.items() if key not in SECTIONS}
    names = root.document.identities
    return key_of(rest, names.bases, names.anchors, names.dynamic)


def _is_apart(root: Node) -> bool:
    """Whether each unit is made of itself and of what they share, and all of that is in one file."""
    document = root.document
    opener = document.opener
    is_alone = opener is not None and len(opener.documents) == 1
    targets = document.targets.values()
    return is_alone and not any(_is_of_units(node.pointer) for node in targets)
