"""A schema -> what it lets one expect: types, properties and items, through references and unions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from sdkwright.mock.exchange import Schema
from sdkwright.mock.flat import UNIONS, Lookup, Unmakeable, flat
from sdkwright.mock.hints import kinds

DEEPEST: Final = 6


def faces(schema: Schema, lookup: Lookup, depth: int = 0) -> Iterator[Schema]:
    """The flat schema and each branch of its unions."""
    try:
        whole = flat(schema, lookup)
    except Unmakeable:
        return
    yield whole
    if depth > DEEPEST:
        return
    for part in (whole, *whole.get("allOf", ())):
        for kind in UNIONS:
            for branch in part.get(kind, ()):
                yield from faces(branch, lookup, depth + 1)


def types(schema: Schema, lookup: Lookup) -> set[str]:
    """The types that a value may have; empty if nothing says so."""
    found = {kind for face in faces(schema, lookup) for kind in kinds(face)}
    return found - {"any"}


def properties(schema: Schema, lookup: Lookup) -> dict[str, Schema]:
    """Every property that is called by name in one of the branches."""
    found: dict[str, list[Schema]] = {}
    for face in faces(schema, lookup):
        for name, each in face.get("properties", {}).items():
            found.setdefault(name, []).append(each)
    return {name: any_of(each) for name, each in found.items()}


def rest(schema: Schema, lookup: Lookup) -> Schema | None:
    """What properties without a name of their own are; None if there are none of them."""
    found: list[Schema] = []
    for face in faces(schema, lookup):
        more = face.get("additionalProperties", "properties" not in face)
        if "object" in kinds(face) and more not in (False, {"not": {}}):
            found.append(more if isinstance(more, dict) else {})
    return any_of(found) if found else None


def items(schema: Schema, lookup: Lookup) -> Schema:
    """What an item of an array is."""
    return any_of([each for face in faces(schema, lookup) if (each := of_items(face))])


def of_items(face: Schema) -> Schema:
    """The items of one flat schema, whichever place they have."""
    found = [face["items"]] if isinstance(face.get("items"), dict) else []
    return any_of([*found, *face.get("prefixItems", [])])


def any_of(found: list[Schema]) -> Schema:
    """One schema for several."""
    different: list[Any] = []
    for each in found:
        if each not in different:
            different.append(each)
    return (
        different[0]
        if len(different) == 1
        else {"anyOf": different} if different else {}
    )
