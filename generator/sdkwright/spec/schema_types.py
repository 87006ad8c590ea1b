"""What stands under `type` -> the types that JSON Schema knows, and what else it says."""

from __future__ import annotations

import json
from math import isfinite
from typing import Any, Final

from ..data import Struct
from .node import Json

TYPES: Final = frozenset(
    ["null", "string", "number", "integer", "boolean", "array", "object"]
)
_MEANT: Final[dict[str, tuple[str, str]]] = {
    "file": ("string", "binary"),
    "binary": ("string", "binary"),
    "bytes": ("string", "binary"),
    "byte": ("string", "byte"),
    "text": ("string", ""),
    "str": ("string", ""),
    "char": ("string", ""),
    "date": ("string", "date"),
    "datetime": ("string", "date-time"),
    "date-time": ("string", "date-time"),
    "timestamp": ("string", "date-time"),
    "time": ("string", "time"),
    "uuid": ("string", "uuid"),
    "uri": ("string", "uri"),
    "url": ("string", "uri"),
    "email": ("string", "email"),
    "password": ("string", "password"),
    "int": ("integer", ""),
    "int32": ("integer", "int32"),
    "int64": ("integer", "int64"),
    "long": ("integer", "int64"),
    "float": ("number", "float"),
    "double": ("number", "double"),
    "decimal": ("number", ""),
    "bool": ("boolean", ""),
    "list": ("array", ""),
    "dict": ("object", ""),
    "map": ("object", ""),
    "hash": ("object", ""),
    "json": ("object", ""),
    "none": ("null", ""),
    "nil": ("null", ""),
    "any": ("", ""),
    "mixed": ("", ""),
}


class Types(Struct, frozen=True):
    """What a `type` says."""

    names: tuple[str, ...] = ()
    """None of them: any type."""
    format: str = ""
    repaired: bool = False
    unknown: Json = None
    """What is no type at all."""

    def schema(self) -> dict[str, Any]:
        """The keywords that say the same."""
        type = self.names[0] if len(self.names) == 1 else list(self.names)
        found = {"type": type} if self.names else {}
        return {**found, "format": self.format} if self.format else {**found}

    @property
    def shown(self) -> str:
        """In the words of a message."""
        said = " or ".join(self.names) or "any type"
        return f"{said} ({self.format})" if self.format else said


def canonical_types(value: Json, version: str = "") -> Types:
    """The types that `value` names, or must have meant."""
    if isinstance(value, str) and value in TYPES:
        return _KNOWN[value]
    if isinstance(value, list):
        return _listed(value, version)
    if value is None:  # `type: null` in YAML
        return Types(("null",), repaired=True)
    word = value.strip().lower() if isinstance(value, str) else ""
    if word in TYPES:
        return Types((word,), repaired=True)
    if word not in _MEANT:
        return Types(unknown=value)
    name, format = _MEANT[word]
    names = (name,) if name else ()
    return Types(names, format, repaired=not (word == "file" and version == "2.0"))


_KNOWN: Final = {name: Types((name,)) for name in TYPES}


def _listed(value: list[Json], version: str) -> Types:
    found = [canonical_types(item, version) for item in value]
    unknown = [types.unknown for types in found if types.unknown is not None]
    if unknown:
        return Types(unknown=unknown[0])
    if not all(types.names for types in found):
        return Types(repaired=True)
    names = tuple(dict.fromkeys(name for types in found for name in types.names))
    format = next((types.format for types in found if types.format), "")
    wrong = (
        not names or len(names) != len(value) or any(types.repaired for types in found)
    )
    return Types(names, format, repaired=wrong)


def fits(value: Json, schema: dict[str, Any]) -> bool:
    """Whether a value is of a type that its schema allows; only the outermost is looked at."""
    if "type" not in schema or (schema.get("nullable") and value is None):
        return True
    return any(_is_a(value, name) for name in _allowed(schema))


def _allowed(schema: dict[str, Any]) -> list[str]:
    types = schema["type"]
    return types if isinstance(types, list) else [types]


UNREADABLE: Final = object()
"""A value that has no meaning in any of the types."""


def meant(value: Json, schema: dict[str, Any]) -> Any:
    """A value that does not fit, as the first of its schema's types that can be meant by it.

    Values whose text is the same: `"5"` for 5, 1.10 for "1.10", a list's one item for the
    list. `UNREADABLE` if there is none.
    """
    items = schema.get("items")
    for name in _allowed(schema):
        found = _as_array(value, items) if name == "array" else _as(value, name)
        if found is not UNREADABLE:
            return found
    return UNREADABLE


def _as(value: Json, name: str) -> Any:
    if isinstance(value, str) and name != "string":
        try:
            found = json.loads(value.strip().lower() if name == "boolean" else value)
        except (ValueError, RecursionError):
            return UNREADABLE
        return found if _is_a(found, name) and _is_finite(found) else UNREADABLE
    if name == "string" and isinstance(value, bool):
        return str(value).lower()
    if name == "string" and isinstance(value, int | float):
        return str(value)
    return UNREADABLE


def _as_array(value: Json, items: Any) -> Any:
    found = _as(value, "array")
    if found is not UNREADABLE or value is None or isinstance(value, dict):
        return found
    item = items if isinstance(items, dict) else {}
    return [value] if fits(value, item) else UNREADABLE


def _is_finite(value: Any) -> bool:
    return not isinstance(value, float) or isfinite(value)


def _is_a(value: Json, name: str) -> bool:
    match name:
        case "null":
            return value is None
        case "boolean":
            return isinstance(value, bool)
        case "integer":
            return type(value) is int or (
                isinstance(value, float) and value.is_integer()
            )
        case "number":
            return isinstance(value, int | float) and type(value) is not bool
        case "string":
            return isinstance(value, str)
        case "array":
            return isinstance(value, list)
        case _:
            return isinstance(value, dict)
