"""Operations that answer whole or as a stream -> the body property that chooses."""

from __future__ import annotations

from dataclasses import replace

from .. import ir


def switch_streams(api: ir.Api) -> ir.Api:
    """The API in which such operations know their switch: a boolean property `stream`."""
    operations = (_switched(operation, api) for operation in api.operations)
    return replace(api, operations=tuple(operations))


def _switched(operation: ir.Operation, api: ir.Api) -> ir.Operation:
    body = operation.body
    if operation.beside is None or not isinstance(body, ir.JsonBody):
        return operation
    model = api.definitions.get(body.type.to) if isinstance(body.type, ir.Ref) else None
    fields = model.fields if isinstance(model, ir.Model) else ()
    if not any(field.wire == "stream" for field in fields):
        return operation
    return replace(operation, switch=ir.StreamSwitch("stream", operation.beside))
