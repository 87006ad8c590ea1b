"""The section `resources`: where operations stand, and what they are called."""

from __future__ import annotations

from typing import Annotated, NamedTuple

from pydantic import BeforeValidator, WithJsonSchema


class Method(NamedTuple):
    """An operation at a place that the user chose; `name` None: the generator names it."""

    operation: str
    """operationId, or `get /orders/{id}`."""
    name: str | None = None


def _list_methods(value: object) -> object:
    match value:
        case dict():
            return tuple(Method(operation, name) for name, operation in value.items())
        case list():
            return tuple(Method(operation) for operation in value)
        case _:
            return value


Methods = Annotated[
    tuple[Method, ...],
    BeforeValidator(_list_methods),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "object", "additionalProperties": {"type": "string"}},
                {"type": "array", "items": {"type": "string"}},
            ]
        }
    ),
]
