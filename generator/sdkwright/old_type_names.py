"""The names that types had -> those of them that are no more, and the types they meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from . import ir
from .casing import Scope
from .pins import Pins, origin


def old_type_names(
    definitions: Mapping[ir.TypeId, ir.Definition],
    types: Mapping[ir.TypeId, str],
    pins: Pins,
    scope: Scope,
) -> dict[str, ir.TypeId]:
    """Each name that a type had once, unless something else has it now."""
    found: dict[str, ir.TypeId] = {}
    for name, id in _renamed(definitions, types, pins):
        if id in types and scope.is_free(name):
            found[scope.take(name)] = id
    return found


def _renamed(
    definitions: Mapping[ir.TypeId, ir.Definition],
    types: Mapping[ir.TypeId, str],
    pins: Pins,
) -> Iterator[tuple[str, ir.TypeId]]:
    moved = _moved(definitions, pins)
    for id, name in pins.types.items():
        home = next((old for old in moved if _is_of(id, old)), id)
        now = ir.TypeId(moved.get(home, home) + id[len(home) :])
        if types.get(now) != name:
            yield name, now
    yield from pins.old_types.items()


def _is_of(id: ir.TypeId, home: ir.TypeId) -> bool:
    """Whether a type is that of a schema, or stands inside it."""
    return id == home or (id.startswith(home) and not id[len(home)].isalnum())


def _moved(
    definitions: Mapping[ir.TypeId, ir.Definition], pins: Pins
) -> dict[ir.TypeId, ir.TypeId]:
    """Schemas that are gone -> those that have come and look the same, where there is
    one of each."""
    gone = {id: shape for id, shape in pins.shapes.items() if id not in definitions}
    if not gone:
        return {}
    come = {id: s for id, s in shapes(definitions).items() if id not in pins.types}
    times = Counter([*gone.values(), *come.values()])
    by_shape = {shape: id for id, shape in come.items()}
    return {
        id: by_shape[shape]
        for id, shape in gone.items()
        if shape in by_shape and times[shape] == 2
    }


def shapes(
    definitions: Mapping[ir.TypeId, ir.Definition],
) -> dict[ir.TypeId, str]:
    """Each schema of the document -> a short word for what it looks like."""
    return {d.id: origin(_shape(d)) for d in definitions.values() if d.id == d.home}


def _shape(definition: ir.Definition) -> object:
    match definition:
        case ir.Model():
            return [
                (f.wire, type(f.presence).__name__, _look(f.type))
                for f in definition.fields
            ]
        case ir.Enum():
            return [value.value for value in definition.values]
        case ir.Alias():
            return _look(definition.type)


def _look(type: ir.Type) -> object:
    """A type without the names of those that it mentions, which may be new as well."""
    match type:
        case ir.Primitive():
            return type.scalar.value
        case ir.ListOf():
            return "ListOf", _look(type.item)
        case ir.MapOf():
            return "MapOf", _look(type.value)
        case ir.TupleOf():
            return "TupleOf", [_look(item) for item in type.items]
        case ir.OneOf():
            return "OneOf", [_look(option) for option in type.options]
        case ir.Const():
            return "Const", type.value
        case ir.Ref():
            return "Ref"
