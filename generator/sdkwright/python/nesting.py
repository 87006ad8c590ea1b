"""Types -> what has to be respelled on the way to the wire: objects, and special notations."""

from __future__ import annotations

from collections.abc import Iterator

from .. import ir
from .literals import string
from .types import Texts
from .world import World


def candidates_text(type: ir.Type, world: World, texts: Texts) -> str:
    """`lambda: (OwnerParam,)` for a type whose objects are renamed; else empty."""
    found = [*_candidates(type, world, texts)]
    return f"lambda: ({', '.join(found)}{',' * (len(found) == 1)})" if found else ""


def nested_text(types: dict[str, ir.Type], world: World, texts: Texts) -> str:
    """`{"owner": lambda: (OwnerParam,)}` for the properties whose objects are renamed."""
    entries = (
        f"{string(name)}: {text}"
        for name, type in types.items()
        if (text := candidates_text(type, world, texts))
    )
    joined = ", ".join(entries)
    return f"{{{joined}}}" if joined else ""


def _candidates(
    type: ir.Type, world: World, texts: Texts, seen: frozenset[ir.TypeId] = frozenset()
) -> Iterator[str]:
    """The TypedDicts that a value may be, where any of them is renamed."""
    match type:
        case ir.Primitive(ir.Scalar.BYTES | ir.Scalar.DIGITS as scalar):
            yield texts.notation(scalar)
        case ir.ListOf(item):
            yield from _candidates(item, world, texts, seen)
        case ir.TupleOf(items, rest):
            for item in (*items, *((rest,) if rest else ())):
                yield from _candidates(item, world, texts, seen)
        case ir.MapOf(value):
            inner = [*_candidates(value, world, texts, seen)]
            if inner:
                in_map = texts.imports.name(f"{texts.core}.wire", "InMap")
                yield f"{in_map}({', '.join(inner)})"
        case ir.OneOf(options):
            found = [[*_candidates(option, world, texts, seen)] for option in options]
            if any(found):
                yield from (text for option in found for text in option)
        case ir.Ref(to) if to in world.renamed and to not in seen:
            definition = world.definition(to)
            if isinstance(definition, ir.Model):
                ids = (to, *definition.variants)
                yield from (texts.own(id, world.names.params[id]) for id in ids)
            elif isinstance(definition, ir.Alias):
                yield from _candidates(definition.type, world, texts, seen | {to})
        case _:
            pass
