"""Templates of sdk.yaml -> what the document says of the properties that arguments become."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .. import ir
from . import docs
from .constraints import constraints
from .templating import PLACE
from .world import World


def said(
    world: World, template: Any, type: ir.Type, doc: str
) -> Iterator[tuple[str, str]]:
    """Arguments that are all of a property, and the document's words on it.

    Args:
        world: The API.
        template: The value that is made.
        type: Its type.
        doc: What is said of it as a whole.
    """
    doc = doc or _about(world, type)
    match template:
        case str():
            found = PLACE.fullmatch(template)
            if found and not found[2]:
                yield found[1], doc
        case {"$each": name, **_rest} | {"$of": name, **_rest}:
            yield str(name), doc
            yield from said(world, _rest.get("$set", {}), type, "")
        case {"$if": _, "$then": then}:
            yield from said(world, then, type, doc)
        case Mapping():
            for wire, value in template.items():
                yield from _property(world, str(wire), value, type)
        case list() | tuple():
            for value in template:
                yield from said(world, value, world.items(type), "")
        case _:
            pass


def _property(
    world: World, wire: str, value: Any, type: ir.Type
) -> Iterator[tuple[str, str]]:
    field = field_of(world, type, wire)
    if field is not None:
        text = field.doc.description or field.doc.summary
        told = docs.told(text, field.doc, constraints(field.type))
        yield from said(world, value, field.type, told)


def _about(world: World, type: ir.Type) -> str:
    """What is said of a type, or of what is in a list of it."""
    kind = type.item if isinstance(type, ir.ListOf) else type
    return world.definition(kind.to).doc.description if isinstance(kind, ir.Ref) else ""


def field_of(world: World, type: ir.Type, wire: str) -> ir.Field | None:
    """A property of objects of a type."""
    fields = (field for model in world.objects(type) for field in model.fields)
    return next((field for field in fields if field.wire == wire), None)
