"""One upgraded value -> its openapi-pydantic model; what that refuses is taken out, and said."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar

from openapi_pydantic.v3 import v3_1 as oas
from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from ..diagnostics import Diagnostic, SpecError
from .node import Json, Node, Pointer, join
from .repairs import Remark

T = TypeVar("T")
ModelT = TypeVar("ModelT", bound=BaseModel)
Schema = oas.Schema | oas.Reference

MAX_REMOVED: Final = 50
"""Values that are taken out of one unit before it counts as lost."""
_TYPES: Final = {kind.value: kind for kind in oas.DataType}
_SCHEMA: Final[TypeAdapter[Schema]] = TypeAdapter(oas.Reference | oas.Schema)


def model_of(kind: type[ModelT], value: Json, node: Node, remark: Remark) -> ModelT:
    """The model of an upgraded value that stands at `node`.

    Raises SpecError (operation-skipped) if nothing but the whole value can be blamed.
    """
    return _parsed(kind.model_validate, value, node, remark)


def schema_of(value: Json, node: Node, remark: Remark) -> Schema:
    """A schema that stands at `node`, or the reference that it is. Raises as `model_of` does."""
    kinds = None
    if isinstance(value, Mapping) and (kinds := _listed_types(value)) is not None:
        value = {key: said for key, said in value.items() if key != "type"}
    schema = _parsed(_SCHEMA.validate_python, value, node, remark)
    if kinds is not None and isinstance(schema, oas.Schema):
        schema.type = kinds
    return schema


def _listed_types(value: Mapping[str, Json]) -> list[oas.DataType] | None:
    """A list of types, if it is one of known types: pydantic takes long to find that a list is
    no type, which it asks first."""
    listed = value.get("type")
    if not isinstance(listed, list) or "$ref" in value:
        return None
    found = [_TYPES[name] for name in listed if isinstance(name, str) and name in _TYPES]
    return found if len(found) == len(listed) else None


def _parsed(validate: Callable[[Any], T], value: Json, node: Node, remark: Remark) -> T:
    """What `validate` makes of the value, less what it refuses."""
    removed: dict[Pointer, str] = {}
    message = ""
    for _ in range(MAX_REMOVED):
        try:
            model = validate(value)
        except ValidationError as error:
            pointer, message = _deepest(error, value)
        else:
            for place, why in removed.items():
                remark("value-ignored", f"{join(place)}: {why}", place)
            return model
        if not pointer:
            break
        value = _without(value, pointer, pointer not in removed)
        removed.setdefault(pointer, message)
    place, why = next(iter(removed.items()), ((), message))
    at = node.child(*place).at
    raise SpecError("operation-skipped", f"this cannot be read: {why}", at)


def ignored(error: SpecError) -> Diagnostic:
    """A unit that is no operation and cannot be read is a value that is ignored."""
    found = error.diagnostic
    is_unit = found.code == "operation-skipped"
    return Diagnostic(
        "value-ignored" if is_unit else found.code, found.message, found.at
    )


def _deepest(error: ValidationError, value: Json) -> tuple[Pointer, str]:
    """Of the errors (each branch of a union complains) the one that got furthest."""
    found = error.errors(include_url=False, include_context=False, include_input=False)
    places = [
        (_existing(details["loc"], value), _said(details))
        for details in found
        if "Reference" not in details["loc"]
    ]
    return max(places, key=lambda place: len(place[0]), default=((), "it is not valid"))


def _said(details: ErrorDetails) -> str:
    is_missing = details["type"] == "missing"
    return f"`{details['loc'][-1]}` is required" if is_missing else details["msg"]


def _existing(loc: tuple[int | str, ...], value: Json) -> Pointer:
    """pydantic's path without the names of union branches, as far as the value goes."""
    pointer: Pointer = ()
    for part in loc:
        if isinstance(value, Mapping) and part in value:
            value = value[str(part)]
        elif isinstance(value, list) and isinstance(part, int) and part < len(value):
            value = value[part]
        else:
            continue
        pointer = (*pointer, str(part))
    return pointer


def _without(value: Any, pointer: Pointer, may_empty: bool) -> Any:
    """A copy in which an object at `pointer` is empty, or nothing stands there any more."""
    key, *rest = pointer
    if isinstance(value, list):
        at = int(key)
        return [*value[:at], *_kept(value[at], rest, may_empty), *value[at + 1 :]]
    kept = _kept(value[key], rest, may_empty)
    if kept:
        return {**value, key: kept[0]}
    return {name: item for name, item in value.items() if name != key}


def _kept(value: Any, rest: list[str], may_empty: bool) -> list[Any]:
    if rest:
        return [_without(value, tuple(rest), may_empty)]
    return [{}] if may_empty and isinstance(value, dict) and value else []
