"""The intermediate model with its names -> data to look at."""

from __future__ import annotations

import json

from . import ir
from .manifest import operation_entry
from .python.imports import Imports
from .python.types import Texts
from .python.world import World
from .reasons import method_reason, resource_reason

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]


def inspected(world: World) -> dict[str, Json]:
    """Operations with their calls and types, and the definitions."""
    texts = Texts(world, Imports(), core="._core")
    return {
        "title": world.api.title,
        "version": world.version,
        "package": world.names.package,
        "client": world.names.client,
        "servers": dict(world.names.environments),
        "security": [list(alternative) for alternative in world.api.security],
        "credentials": {
            f"{scheme}.{role}": {"argument": names.argument, "env": names.variable}
            for (scheme, role), names in world.names.credentials.items()
        },
        "operations": [_operation(world, o, texts) for o in world.api.operations],
        "left_out": dict(world.api.left_out),
        "types": {
            world.names.types[d.id]: _definition(world, d, texts)
            for d in world.api.definitions.values()
            if d.id in world.names.types
        },
    }


def _operation(world: World, operation: ir.Operation, texts: Texts) -> dict[str, Json]:
    entry: dict[str, Json] = json.loads(json.dumps(operation_entry(world, operation)))
    returns = operation.returns
    if isinstance(returns, ir.JsonContent | ir.StreamContent):
        entry["type"] = texts.answer(returns.type)
    entry["why"] = {
        "resource": resource_reason(operation),
        "method": method_reason(operation, world.names),
    }
    entry["wanted"] = [" ".join(words) for words in operation.wanted]
    entry["errors"] = {
        str(case.status): texts.answer(case.type) if case.type else None
        for case in operation.errors
    }
    return entry


def _definition(world: World, definition: ir.Definition, texts: Texts) -> Json:
    match definition:
        case ir.Model():
            return {
                world.names.fields[definition.id, field.wire]: {
                    "wire": field.wire,
                    "type": texts.answer(field.type),
                    "required": isinstance(field.presence, ir.Required),
                }
                for field in definition.fields
            }
        case ir.Enum():
            return [value.value for value in definition.values]
        case ir.Alias():
            return texts.answer(definition.type)
