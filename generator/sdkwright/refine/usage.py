"""The API -> which definitions are sent and which come back, and whose bodies become arguments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .. import ir
from ..config import Config
from ..data import Struct, replace
from ..walk import definition_refs, operation_inputs, operation_outputs, refs

Mentioned = Mapping[ir.TypeId, list[ir.TypeId]]
"""Definition -> those that it refers to."""


class Usage(Struct, frozen=True):
    """What is needed of each definition."""

    written: frozenset[ir.TypeId]
    """Those that are a type of the SDK."""
    sent: frozenset[ir.TypeId]
    """Those that callers write."""
    dual: frozenset[ir.TypeId]
    """Of those the objects, and the names for types with objects in them: they differ for callers."""
    flat: Mapping[str, tuple[ir.Field, ...]]
    """Operation id -> the properties of its body that are arguments of the method."""


def usage_of(api: ir.Api, config: Config) -> Usage:
    """What the operations need; everything where there are none."""
    if not api.operations:
        return Usage(frozenset(api.definitions), frozenset(), frozenset(), {})
    flat = {
        o.id: fields
        for o in api.operations
        if not _is_whole(o, config) and (fields := flat_fields(o, api)) is not None
    }
    inputs = {id for o in api.operations for id in _sent(o, flat.get(o.id))}
    outputs = {
        id for o in api.operations for t in operation_outputs(o) for id in refs(t)
    }
    if api.webhooks:
        types = (ir.Ref(api.webhooks.type), *(t for _, t in api.webhooks.by_name))
        outputs |= {api.webhooks.unknown, *(id for t in types for id in refs(t))}
    if isinstance(api.error_type, ir.Ref):
        outputs.add(api.error_type.to)
    mentioned = {id: definition_refs(d) for id, d in api.definitions.items()}
    sent = _closure(inputs, mentioned)
    dual = frozenset(id for id in sent if _has_objects(id, api, mentioned))
    return Usage(_closure(inputs | outputs, mentioned), sent, dual, flat)


def select(api: ir.Api, usage: Usage) -> ir.Api:
    """The API with only those definitions that are needed."""
    kept = {id: d for id, d in api.definitions.items() if id in usage.written}
    return replace(api, definitions=kept)


def _is_whole(operation: ir.Operation, config: Config) -> bool:
    """Whether a body is one argument though its properties could be arguments. What
    asks for a stream has to be one."""
    if operation.switch is not None and operation.switch.place == "body":
        return False
    own = (config.operations.get(name) for name in operation.names)
    said = next((options.body for options in own if options and options.body), None)
    return (said or config.signatures.body) == "whole"


def flat_fields(operation: ir.Operation, api: ir.Api) -> tuple[ir.Field, ...] | None:
    """The properties of a body that are arguments of the method; None: it is one argument."""
    body = operation.body
    if not isinstance(body, ir.JsonBody) or body.xml is not None:
        return None
    type = body.type
    if (
        isinstance(type, ir.OneOf)
        and len(type.options) == 2
        and ir.NULL in type.options
    ):
        type = next(option for option in type.options if option != ir.NULL)
    model = api.definitions.get(type.to) if isinstance(type, ir.Ref) else None
    if not isinstance(model, ir.Model) or model.extra is not None or model.variants:
        return None
    fields = tuple(field for field in model.fields if not field.read_only)
    return fields or None


def _sent(
    operation: ir.Operation, flat: tuple[ir.Field, ...] | None
) -> Iterable[ir.TypeId]:
    if flat is None:
        return (id for type in operation_inputs(operation) for id in refs(type))
    params = (id for param in operation.params for id in refs(param.type))
    return (*params, *(id for field in flat for id in refs(field.type)))


def _closure(ids: Iterable[ir.TypeId], mentioned: Mentioned) -> frozenset[ir.TypeId]:
    """These and all that they refer to."""
    found: set[ir.TypeId] = set()
    waiting = [*ids]
    while waiting:
        id = waiting.pop()
        if id not in found and id in mentioned:
            found.add(id)
            waiting.extend(mentioned[id])
    return frozenset(found)


def _has_objects(id: ir.TypeId, api: ir.Api, mentioned: Mentioned) -> bool:
    if isinstance(api.definitions[id], ir.Model):
        return True
    return any(isinstance(api.definitions[i], ir.Model) for i in _closure((id,), mentioned))
