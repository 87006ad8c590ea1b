"""Events -> one type for all of them, and what tells them apart.

That is a property whose value is another in each, or a header that names the event; else
the event counts that fits best, as in any union.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .. import ir
from ..data import replace
from ..wording import words
from .unions import constants, is_required

WEBHOOKS = ("webhooks",)
"""The resource whose methods read events."""
ALL = ir.TypeId("webhooks:event")
UNKNOWN = ir.TypeId("webhooks:unknown")

Definitions = Mapping[ir.TypeId, ir.Definition]


def unite_events(api: ir.Api, header: str) -> ir.Api:
    """The API with a name for its events and one for those that it does not describe.

    `header`: the one that names the event; empty if none does.
    """
    if not api.events:
        return api
    types = tuple(dict.fromkeys(event.type for event in api.events))
    whole = _union(types, api.definitions)
    tag = whole.tag if isinstance(whole, ir.OneOf) else None
    return replace(
        api,
        definitions={
            **api.definitions,
            UNKNOWN: _unknown(tag),
            ALL: ir.Alias(
                id=ALL,
                wanted=("unwrapped", "webhook_event"),
                home=ALL,
                type=whole,
                doc=ir.Doc(description="What the API sends by itself."),
            ),
        },
        webhooks=ir.Webhooks(
            type=ALL,
            unknown=UNKNOWN,
            is_tagged=tag is not None,
            header=header,
            by_name=tuple(_by_name(api, header.lower())) if header else (),
        ),
    )


def _unknown(tag: ir.Tag | None) -> ir.Model:
    """Its tag is said, as it is the first thing that one wants to know."""
    fields = [
        ir.Field(wire=wire, type=ir.STRING, presence=ir.Optional())
        for wire in ([tag.wire] if tag else [])
    ]
    said = "An event that this version does not know; all of its data is kept."
    return ir.Model(
        id=UNKNOWN,
        wanted=("unwrapped", "unknown_webhook_event"),
        home=UNKNOWN,
        fields=tuple(fields),
        doc=ir.Doc(description=said),
    )


def _by_name(api: ir.Api, header: str) -> Iterator[tuple[str, ir.Type]]:
    """What comes with each value of the header."""
    groups: dict[str, list[ir.Type]] = {}
    for event in api.events:
        for name in dict(event.headers).get(header, (event.name,)):
            groups.setdefault("".join(words(name)).lower(), []).append(event.type)
    for name, types in groups.items():
        unique = tuple(dict.fromkeys(types))
        several = len(unique) > 1
        yield name, _union(unique, api.definitions) if several else unique[0]


def _union(types: tuple[ir.Type, ...], definitions: Definitions) -> ir.Type:
    """One of these; also of one alone if a property says that it is that one."""
    tag = _tag(types, definitions)
    if tag is None and len(types) == 1:
        return types[0]
    return ir.OneOf(types, tag)


def _tag(types: tuple[ir.Type, ...], definitions: Definitions) -> ir.Tag | None:
    """A property that is constant in each, with values of its own: one that is required first."""
    refs = [type.to for type in types if isinstance(type, ir.Ref)]
    members = {id: [*_objects(id, definitions)] for id in refs}
    if len(refs) != len(types) or not all(members.values()):
        return None
    first = members[refs[0]][0]
    needed = [f.wire for f in first.fields if is_required(first, f.wire)]
    for wire in dict.fromkeys([*needed, *(f.wire for f in first.fields)]):
        pairs = [
            (value, id)
            for id, models in members.items()
            for value in _values(models, wire, definitions)
        ]
        is_whole = {id for _, id in pairs} == set(refs)
        if is_whole and len({value for value, _ in pairs}) == len(pairs):
            return ir.Tag(wire, tuple(pairs), default=UNKNOWN)
    return None


def _values(
    models: list[ir.Model], wire: str, definitions: Definitions
) -> Iterator[str]:
    """The values of a property in one of these; none if it is open in any of them."""
    found = [
        (
            [v for v, _ in model.tag.mapping]
            if model.tag and model.tag.wire == wire and model.variants
            else [*constants(model, wire, definitions)]
        )
        for model in models
    ]
    if all(found):
        yield from dict.fromkeys(value for values in found for value in values)


def _objects(id: ir.TypeId, definitions: Definitions) -> Iterator[ir.Model]:
    """The objects that a type may be; none if it may be anything else."""
    definition = definitions.get(id)
    if isinstance(definition, ir.Model):
        yield definition
    if isinstance(definition, ir.Alias) and isinstance(definition.type, ir.OneOf):
        options = definition.type.options
        models = [definitions.get(o.to) for o in options if isinstance(o, ir.Ref)]
        objects = [model for model in models if isinstance(model, ir.Model)]
        if len(objects) == len(options):
            yield from objects
