"""Answers that only wrap what a caller wants -> where in them that is."""

from __future__ import annotations

from .. import ir
from ..config import Config
from ..data import replace
from ..options.calls import OperationOptions


def unwrap(api: ir.Api, config: Config) -> ir.Api:
    """The API whose methods return what is wrapped, as configured or as the document says."""
    operations = (_unwrapped(o, api, config) for o in api.operations)
    return replace(api, operations=tuple(operations))


def _unwrapped(operation: ir.Operation, api: ir.Api, config: Config) -> ir.Operation:
    content = operation.returns
    typed = any(type is not None for _, type in operation.by_status)
    if not isinstance(content, ir.JsonContent) or operation.paged or typed:
        return operation
    way = _way(operation, config)
    inner = at_way(api, content.type, way) if way else None
    if inner is None:
        return operation
    return replace(operation, returns=replace(content, way=way, inner=inner))


def _way(operation: ir.Operation, config: Config) -> tuple[str, ...]:
    found = (config.operations[k] for k in operation.keys if k in config.operations)
    own = next(found, OperationOptions()).unwrap
    if own is False:
        return ()
    return own or operation.return_value or config.unwrap


def at_way(api: ir.Api, type: ir.Type, way: tuple[str, ...]) -> ir.Type | None:
    """The type of a property of a property; None if there is none."""
    is_optional = False
    for wire in way:
        model = model_of(api, type)
        field = next((f for f in model.fields if f.wire == wire), None) if model else None
        if field is None:
            return None
        is_optional |= not isinstance(field.presence, ir.Required)
        type = field.type
    if not is_optional or _may_be_null(type):
        return type
    options = type.options if isinstance(type, ir.OneOf) and not type.tag else (type,)
    return ir.OneOf((*options, ir.NULL))


def model_of(api: ir.Api, type: ir.Type) -> ir.Model | None:
    """The model that a type refers to."""
    while isinstance(type, ir.Ref):
        definition = api.definitions[type.to]
        if isinstance(definition, ir.Model):
            return definition
        if not isinstance(definition, ir.Alias):
            return None
        type = definition.type
    return None


def _may_be_null(type: ir.Type) -> bool:
    return type == ir.ANY or (isinstance(type, ir.OneOf) and ir.NULL in type.options)
