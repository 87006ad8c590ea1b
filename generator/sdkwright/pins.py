"""The manifest of the SDK that is there -> the names that its users import already.

A manifest is a file that anybody may edit: what is no identifier in it is not taken.
"""

from __future__ import annotations

import hashlib
import json
import keyword
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from . import ir
from .data import Struct, field, replace
from .tree import manifests, union


class PinnedCall(Struct, frozen=True):
    """A method as it is called by users."""

    resource: ir.Words
    name: str
    origin: str
    """What it was named after; another one: the document, or its user, renamed it."""
    operation_id: str = ""
    arguments: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """(place, name on the wire) -> argument."""


class OldCall(Struct, frozen=True):
    """What a method was called once."""

    operation: str
    resource: ir.Words
    name: str


class Pins(Struct, frozen=True):
    """The names that were given."""

    calls: Mapping[str, PinnedCall] = field(default_factory=dict)
    """By operation."""
    old_calls: tuple[OldCall, ...] = ()
    resources: Mapping[ir.Words, tuple[str, str]] = field(default_factory=dict)
    """Key -> attribute and class."""
    types: Mapping[ir.TypeId, str] = field(default_factory=dict)
    shapes: Mapping[ir.TypeId, str] = field(default_factory=dict)
    """What each schema looked like."""
    old_types: Mapping[str, ir.TypeId] = field(default_factory=dict)
    """A name that a type had once -> the type."""
    keeps_old: bool = True
    """Whether names that are no more stay beside those that are."""

    def met(self, operations: Sequence[ir.Operation]) -> Pins:
        """The same for these operations: one that moved to another path keeps its name."""
        there = {operation.id for operation in operations}
        gone = [call for id, call in self.calls.items() if id not in there]
        times = Counter(call.operation_id for call in gone)
        moved = {c.operation_id: c for c in gone if times[c.operation_id] == 1}
        calls = {
            operation.id: self.calls.get(operation.id) or moved[operation.operation_id]
            for operation in operations
            if operation.id in self.calls
            or (operation.operation_id and operation.operation_id in moved)
        }
        return replace(self, calls=calls)


NO_PINS = Pins()


def origin(*parts: object) -> str:
    """A short word for what a name was made of."""
    text = json.dumps(parts, default=str, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def read_pins(folder: Path) -> Pins:
    """The names that the SDK in a folder has; none if there is no manifest to read."""
    try:
        found = manifests((folder / ".sdkwright.json").read_bytes())
        return pins_of(union(*found) if found else {})
    except (OSError, ValueError, RecursionError):
        return NO_PINS


def pins_of(content: object) -> Pins:
    """The names in a manifest."""
    names, old = _mapping(content, "names"), _mapping(content, "old_names")
    return Pins(
        calls=dict(_calls(content, _mapping(names, "methods"))),
        old_calls=tuple(_old_calls(old)),
        resources=dict(_resources(names)),
        types={
            ir.TypeId(id): str(name)
            for id, name in _mapping(names, "types").items()
            if _is_name(name)
        },
        shapes={ir.TypeId(k): str(v) for k, v in _mapping(names, "shapes").items()},
        old_types={
            name: ir.TypeId(str(id))
            for name, id in _mapping(old, "types").items()
            if _is_name(name)
        },
    )


def _calls(content: object, methods: Mapping[str, Any]) -> Iterator[tuple[str, PinnedCall]]:
    for entry in (*_list(content, "operations"), *_list(content, "waiting")):
        id = str(entry.get("id") or f"{entry.get('method')} {entry.get('path')}")
        name = methods.get(id)
        if _is_name(name):
            yield id, PinnedCall(
                _key(entry.get("resource")),
                str(name),
                str(entry.get("origin", "")),
                str(entry.get("operation_id") or ""),
                dict(_arguments(entry)),
            )


def _arguments(entry: Mapping[str, Any]) -> Iterator[tuple[tuple[str, str], str]]:
    for param in _list(entry, "params"):
        if _is_name(param.get("python")):
            yield (str(param.get("in")), str(param.get("wire"))), param["python"]
    for wire, name in _mapping(_mapping(entry, "body"), "properties").items():
        if _is_name(name):
            yield ("body", wire), name


def _old_calls(old: Mapping[str, Any]) -> Iterator[OldCall]:
    for entry in _list(old, "methods"):
        resource, name = _key(entry.get("resource")), entry.get("method")
        if _is_name(name) and resource:
            yield OldCall(str(entry.get("operation")), resource, str(name))


def _resources(names: Mapping[str, Any]) -> Iterator[tuple[ir.Words, tuple[str, str]]]:
    classes = _mapping(names, "classes")
    for text, attribute in _mapping(names, "resources").items():
        cls = classes.get(text)
        if _is_name(attribute) and _is_name(cls) and _key(text):
            yield _key(text), (str(attribute), str(cls))


def _key(text: object) -> ir.Words:
    """`books.reviews` -> its levels; empty if one of them is no name."""
    levels = tuple(str(text).split("."))
    return levels if all(map(_is_name, levels)) else ()


def _is_name(name: object) -> bool:
    return isinstance(name, str) and name.isidentifier() and not keyword.iskeyword(name)


def _mapping(value: object, key: str) -> Mapping[str, Any]:
    found = value.get(key) if isinstance(value, Mapping) else None
    return found if isinstance(found, Mapping) else {}


def _list(value: object, key: str) -> list[Mapping[str, Any]]:
    found = value.get(key) if isinstance(value, Mapping) else None
    listed = found if isinstance(found, list) else []
    return [entry for entry in listed if isinstance(entry, Mapping)]
