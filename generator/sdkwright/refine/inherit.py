"""Parents with a discriminator -> which models inherit, and what each may be in truth.

All fields of a parent stand in its heirs already (`allOf` is merged). An heir becomes a
subclass if it has them just as the parent has: then a value of it may stand wherever
one of the parent may. An heir that narrows a field stands apart, as type checkers would
rightly refuse the subclass.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .. import ir
from ..data import replace

Models = dict[ir.TypeId, ir.Model]


def inherit(
    definitions: Mapping[ir.TypeId, ir.Definition],
) -> dict[ir.TypeId, ir.Definition]:
    """Those of which models know their parent, if they have one, and their variants."""
    models = {i: d for i, d in definitions.items() if isinstance(d, ir.Model)}
    found = dict(models)
    for parent in models.values():
        if parent.tag is not None:
            _settle(parent, parent.tag, _heirs(parent, parent.tag, models), found)
    related = {
        id
        for model in found.values()
        for id in (model.id, *model.variants)
        if model.variants
    }
    for id, model in found.items():
        parents = tuple(_parent(model, found, related))
        if parents != model.parents:
            found[id] = replace(model, parents=parents)
    return {**definitions, **found}


def _heirs(
    parent: ir.Model, tag: ir.Tag, models: Mapping[ir.TypeId, ir.Model]
) -> list[ir.Model]:
    """Those that have the parent above them, or that its mapping names."""
    known = [id for _, id in (*tag.implied, *tag.mapping)]
    return [
        models[id] for id in dict.fromkeys(known) if id in models and id != parent.id
    ]


def _settle(
    parent: ir.Model, tag: ir.Tag, heirs: list[ir.Model], found: Models
) -> None:
    """Tell a parent, and those heirs that have heirs, their variants."""
    values = {model.id: _values(model, tag) for model in (parent, *heirs)}
    for heir in heirs:
        if len(values[heir.id]) == 1:
            found[heir.id] = _marked(found[heir.id], tag.wire, values[heir.id][0])
    for model in (parent, *heirs):
        below = [h.id for h in heirs if model is parent or _is_above(model, h, found)]
        if below:
            mapping = tuple((v, id) for id in (model.id, *below) for v in values[id])
            own = replace(found[model.id], tag=ir.Tag(tag.wire, mapping))
            found[model.id] = replace(own, variants=tuple(below))


def _values(model: ir.Model, tag: ir.Tag) -> list[str]:
    """What the property is for a model: as mapped, as the model says, or as it is called."""
    mapped = [value for value, id in tag.mapping if id == model.id]
    constants = [
        f.type.value
        for f in model.fields
        if f.wire == tag.wire and isinstance(f.type, ir.Const)
    ]
    implied = [value for value, id in tag.implied if id == model.id]
    return mapped or [v for v in constants if isinstance(v, str)] or implied


def _marked(model: ir.Model, wire: str, value: str) -> ir.Model:
    fields = (
        replace(f, type=ir.Const(value)) if f.wire == wire else f for f in model.fields
    )
    return replace(model, fields=tuple(fields))


def _is_above(model: ir.Model, heir: ir.Model, found: Models) -> bool:
    seen: set[ir.TypeId] = set()
    waiting = [*heir.parents]
    while waiting:
        id = waiting.pop()
        if id == model.id:
            return True
        if id not in seen and id in found:
            seen.add(id)
            waiting += found[id].parents
    return False


def _parent(
    model: ir.Model, found: Models, related: set[ir.TypeId]
) -> Iterator[ir.TypeId]:
    """The first parent of a family whose fields the model has unchanged."""
    for id in model.parents:
        if id in related and model.id in found[id].variants and _fits(model, found[id]):
            yield id
            return


def _fits(model: ir.Model, parent: ir.Model) -> bool:
    own = {field.wire: field for field in model.fields}
    wire = parent.tag.wire if parent.tag else ""
    return parent.extra == model.extra and all(
        field.wire == wire or _is_same(field, own.get(field.wire))
        for field in parent.fields
    )


def _is_same(field: ir.Field, other: ir.Field | None) -> bool:
    return other is not None and _declared(field) == _declared(other)


def _declared(field: ir.Field) -> tuple[ir.Type, bool, bool]:
    return field.type, isinstance(field.presence, ir.Required), field.write_only
