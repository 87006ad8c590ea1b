"""Unions of objects -> unions that can be told apart by a property, where there is one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from .. import ir
from ..data import replace
from ..walk import swapped_definition


def tag_unions(
    definitions: Mapping[ir.TypeId, ir.Definition],
) -> dict[ir.TypeId, ir.Definition]:
    """Those whose unions are flat, each with a tag if its members allow one."""
    loose = {id: d for id, d in definitions.items() if isinstance(d, ir.Alias)}
    for id, alias in loose.items():
        options = _without_itself(id, alias.type)
        if options is not alias.type:
            loose[id] = replace(alias, type=options)
    whole = {**definitions, **loose}
    swap = partial(tagged, whole)
    return {id: swapped_definition(each, swap) for id, each in whole.items()}


def _without_itself(id: ir.TypeId, type: ir.Type) -> ir.Type:
    """A union that has itself as an option says no more than one that does not."""
    if not isinstance(type, ir.OneOf) or ir.Ref(id) not in type.options:
        return type
    rest = tuple(option for option in type.options if option != ir.Ref(id))
    return ir.OneOf(rest, type.tag) if len(rest) > 1 else rest[0] if rest else ir.ANY


Definitions = Mapping[ir.TypeId, ir.Definition]


def tagged(definitions: Definitions, type: ir.Type) -> ir.Type:
    """A union with a tag, if its members allow one; any other type as it is."""
    if not isinstance(type, ir.OneOf):
        return type
    members = [option for option in type.options if option != ir.NULL]
    models = [definitions.get(o.to) for o in members if isinstance(o, ir.Ref)]
    objects = [model for model in models if isinstance(model, ir.Model)]
    if len(objects) < 2 or len(objects) != len(members):
        tag = None
    elif type.tag:
        tag = _completed(type.tag, objects, definitions)
    else:
        tag = inferred(objects, definitions)
    return type if tag == type.tag else replace(type, tag=tag)


def _completed(
    tag: ir.Tag, objects: list[ir.Model], definitions: Definitions
) -> ir.Tag | None:
    """A discriminator with what its members say of themselves where it does not name them.

    None where one value stands for two members: they must be told apart in another way.
    """
    members = [model.id for model in objects]
    pairs = [(value, id) for value, id in tag.mapping if id in members]
    for model in objects:
        if not any(id == model.id for _, id in pairs):
            said = [*constants(model, tag.wire, definitions)]
            implied = [value for value, id in tag.implied if id == model.id]
            pairs += [(value, model.id) for value in said or implied]
    unique = dict.fromkeys(sorted(pairs, key=lambda pair: members.index(pair[1])))
    is_clear = len({value for value, _ in unique}) == len(unique)
    is_whole = {id for _, id in unique} == set(members)
    if not (is_clear and is_whole):
        return None
    return ir.Tag(tag.wire, tuple(unique), default=tag.default)


def inferred(objects: list[ir.Model], definitions: Definitions) -> ir.Tag | None:
    """A required property that is constant in each member, with a value of its own."""
    for field in objects[0].fields:
        mapping = [
            (value, model.id)
            for model in objects
            for value in constants(model, field.wire, definitions)
            if is_required(model, field.wire)
        ]
        named = {id for _, id in mapping}
        values = [value for value, _ in mapping]
        if len(named) == len(objects) and len(set(values)) == len(values):
            return ir.Tag(field.wire, tuple(mapping))
    return None


def is_required(model: ir.Model, wire: str) -> bool:
    """Whether a property is always there."""
    return any(
        f.wire == wire and isinstance(f.presence, ir.Required) for f in model.fields
    )


def constants(model: ir.Model, wire: str, definitions: Definitions) -> Iterator[str]:
    """The texts that a property can be, as far as they are listed."""
    for field in model.fields:
        if field.wire == wire:
            type = field.type
            listed = definitions.get(type.to) if isinstance(type, ir.Ref) else None
            values = (
                [v.value for v in listed.values] if isinstance(listed, ir.Enum) else []
            )
            if isinstance(type, ir.Const):
                values = [type.value]
            yield from (value for value in values if isinstance(value, str))
