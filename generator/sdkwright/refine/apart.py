"""The types of several documents -> the same types, told apart; or one, where they are the same.

Two are the same if they stand at one place (of one file, or of documents that share a
namespace) and say the same, to the last type that they refer to.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from .. import ir
from ..data import Struct, replace
from ..origins import Origin
from ..spec.node import Node
from ..wording import words
from .moved import New, moved

Place = tuple[str, str]
Ids = Mapping[ir.TypeId, ir.TypeId]


class Part(Struct, frozen=True):
    """What one of the documents means."""

    api: ir.Api
    origin: Origin
    root: Node


def told_apart(parts: Sequence[Part]) -> list[Part]:
    """The parts, no id or name of a type of which means two things."""
    known = _Known()
    return _named_apart([known.added(part) for part in parts])


# --- ids ---


class _Known:
    """The types of the documents so far."""

    def __init__(self) -> None:
        self._homes: set[str] = set()
        self._said: dict[ir.TypeId, str] = {}
        self._places: dict[Place, ir.TypeId] = {}

    def added(self, part: Part) -> Part:
        """The part with ids of its own, but for the types that are known already."""
        new = self._labelled(part)
        api = moved(part.api, new)
        opener = part.root.document.opener
        files = {d.name: d.uri for d in opener.documents.values()} if opener else {}
        below = ".".join(part.origin.below)
        places = {new(id): [*_places(id, files, below)] for id in part.api.definitions}
        same = self._same(api, places)
        api = moved(api, lambda id: same.get(id, id))
        for id, own in places.items():
            final = same.get(id, id)
            self._said.setdefault(final, _said(final, api))
            for place in own:
                self._places.setdefault(place, final)
        self._homes |= {definition.home for definition in api.definitions.values()}
        return replace(part, api=api)

    def _labelled(self, part: Part) -> New:
        """Where a type stands is told as it is, unless another document has told the same."""
        label, homes = part.origin.label, frozenset(self._homes)

        def new(id: ir.TypeId) -> ir.TypeId:
            if not label:
                return id
            if "#" in id:
                return ir.TypeId(f"{label}:{id}")
            kind, _, rest = id.partition(":")
            return ir.TypeId(f"{kind}:{label}:{rest}") if id in homes else id

        return new

    def _same(self, api: ir.Api, places: Mapping[ir.TypeId, list[Place]]) -> Ids:
        """Id -> that of the same type. All that may be so are, until one turns out not to be."""
        same = {
            id: self._places[place]
            for id, own in places.items()
            for place in reversed(own)
            if place in self._places
        }
        while True:
            other = moved(api, lambda id: same.get(id, id)) if same else api
            wrong = [i for i, to in same.items() if _said(to, other) != self._said[to]]
            if not wrong:
                return same
            for id in wrong:
                del same[id]


def _places(id: ir.TypeId, files: Mapping[str, str], below: str) -> Iterator[Place]:
    """What stands in a file is the same wherever that is read; else names count."""
    name, _, pointer = id.partition("#")
    if name in files:
        yield files[name], pointer
    if not name:
        usual = pointer.replace("/definitions/", "/components/schemas/", 1)
        yield f":{below}", usual


def _said(id: ir.TypeId, api: ir.Api) -> str:
    """All that is said of a type; comparing the types themselves would leave their limits out."""
    return repr((api.definitions.get(id), api.xml.get(id)))


# --- names ---


def _named_apart(parts: Sequence[Part]) -> list[Part]:
    owners = _owners(parts)
    claims: dict[str, set[int]] = {}
    for number, part in enumerate(parts):
        for definition in part.api.definitions.values():
            if owners[definition.id] == number:
                claims.setdefault(_name(definition), set()).add(number)
    shared = {name for name, numbers in claims.items() if len(numbers) > 1}
    return [_renamed(part, shared) if part.origin.label else part for part in parts]


def _owners(parts: Sequence[Part]) -> dict[ir.TypeId, int]:
    """Type -> the first document that has it."""
    numbered = [(id, n) for n, part in enumerate(parts) for id in part.api.definitions]
    return dict(reversed(numbered))


def _name(definition: ir.Definition) -> str:
    """What it would be called, without the casing."""
    own = (
        definition.wanted[-1:]
        if definition.id == definition.home
        else definition.wanted
    )
    return "".join(word.lower() for part in own for word in words(part))


def _renamed(part: Part, shared: set[str]) -> Part:
    """The part, whose types have its name before their own where that is not theirs alone."""
    definitions = part.api.definitions
    ids = {id for id, definition in definitions.items() if _name(definition) in shared}
    found = {
        id: (
            _prefixed(definition, part.origin.name)
            if {id, definition.home} & ids
            else definition
        )
        for id, definition in definitions.items()
    }
    return replace(part, api=replace(part.api, definitions=found))


def _prefixed(definition: ir.Definition, name: str) -> ir.Definition:
    """`billing:Invoice`."""
    wanted = list(definition.wanted)
    at = -1 if definition.id == definition.home else 0
    wanted[at] = f"{name}:{wanted[at]}"
    return replace(definition, wanted=tuple(wanted))
