"""What stands under `type` -> the types that JSON Schema knows, and what else it says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

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


@dataclass(frozen=True, slots=True)
class Types:
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
    """Whether a default is of a type that its schema allows; only the outermost is looked at."""
    types = schema.get("type")
    if types is None or (schema.get("nullable") and value is None):
        return True
    allowed = types if isinstance(types, list) else [types]
    return any(_is_a(value, name) for name in allowed)


def _is_a(value: Json, name: str) -> bool:
    match name:
        case "null":
            return value is None
        case "boolean":
            return isinstance(value, bool)
        case "integer":
            return type(value) is int or (type(value) is float and value.is_integer())
        case "number":
            return type(value) in (int, float)
        case "string":
            return isinstance(value, str)
        case "array":
            return isinstance(value, list)
        case _:
            return isinstance(value, dict)
