"""Names that were given -> why it is these, to read."""

from __future__ import annotations

from typing import Final, Literal

from . import ir
from .names import Names

Kind = ir.NamedBy | Literal["kept", "number", "waiting"]
"""What the name of a method is in the end."""

_WORDS: Final = {
    "config": "as configured",
    "document": "as the document says",
    "tag": "its tag",
    "operationId": "its operationId",
    "path": "its method and path",
}


def kind(operation: ir.Operation, names: Names) -> Kind:
    """What the name of a method was taken from; `number`: all that it wanted was taken."""
    found = _choice(operation, names)
    if names.methods[operation.id] == operation.given:
        return "kept"
    if operation.polling is not None:
        return "waiting"
    return "number" if found is None else operation.named_by[found]


def method_reason(operation: ir.Operation, names: Names) -> str:
    """Why a method is called so."""
    named = kind(operation, names)
    if named == "kept":
        return "it has had this name"
    if named == "waiting":
        return "it waits for another"
    first = operation.wanted[0]
    taken = f"`{names.casing.snake(first)}` is another's"
    if named == "number":
        return f"a number, because {taken}"
    source = _WORDS[named]
    if named == "operationId":
        source = f"{source} `{operation.operation_id}`"
    return source if _choice(operation, names) == 0 else f"{source}; {taken}"


def resource_reason(operation: ir.Operation) -> str:
    """Why a method stands where it does."""
    if operation.placed_by == "tag":
        return f"its tag `{operation.tag}`"
    return _WORDS[operation.placed_by]


def _choice(operation: ir.Operation, names: Names) -> int | None:
    """Which of the names that it wanted an operation got."""
    name = names.methods[operation.id]
    wanted = (names.casing.snake(words) for words in operation.wanted)
    return next((number for number, word in enumerate(wanted) if word == name), None)
