"""A value that does not fit its type to that type as far as it goes.

What fits becomes typed; what does not is kept as it came. Depth is that of the data.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError

from .data import is_dict, is_list
from .decode import adapter, is_model
from .references import resolved

UNIONS = (Union, UnionType)


def build(kind: Any, value: object) -> Any:
    """`value` as `kind` as far as it goes; what does not fit stays as it came."""
    kind = resolved(kind)
    try:
        return adapter(kind).validate_python(value)
    except ValidationError:
        return _parts(kind, value)


def _parts(kind: Any, value: object) -> Any:
    kind = resolved(kind)
    origin = get_origin(kind)
    if origin is Annotated:
        return _parts(_unwrapped(kind, value), value)
    if origin in UNIONS:
        return _parts(_likeliest(kind, value), value)
    if is_list(value):
        return _items(kind, value)
    return _object(kind, value) if is_dict(value) else value


def _unwrapped(kind: Any, value: object) -> Any:
    """What an annotated type is, or the member of it that the tag of `value` names."""
    inner, *metadata = get_args(kind)
    for each in metadata:
        if hasattr(each, "member_for"):
            member = each.member_for(value) or each.unknown
            return inner if member is None else member
    return inner


def _items(kind: Any, value: list[object]) -> Any:
    origin, arguments = get_origin(kind), get_args(kind)
    if not (isinstance(origin, type) and issubclass(origin, Sequence)):
        return value
    if origin is not tuple:
        return [build(arguments[0], item) for item in value]
    if arguments[-1] is ...:
        return tuple(build(arguments[0], item) for item in value)
    kinds = (*arguments, *[Any] * len(value))
    return tuple(build(each, item) for each, item in zip(kinds, value, strict=False))


def _object(kind: Any, value: dict[str, object]) -> Any:
    origin, arguments = get_origin(kind), get_args(kind)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {key: build(arguments[1], item) for key, item in value.items()}
    if is_model(kind):
        return _model(kind, value)
    return value


class Property(NamedTuple):
    """One field of a model: its name in Python, its type, whether it must be there."""

    name: str
    kind: Any
    is_required: bool


@cache
def _properties(model: type[BaseModel]) -> dict[str, Property]:
    """Wire name to field."""
    if not model.__pydantic_fields_complete__:
        model.model_rebuild()
    return {
        field.alias
        or name: Property(name, field.rebuild_annotation(), field.is_required())
        for name, field in model.model_fields.items()
    }


def _model(model: type[BaseModel], value: dict[str, object]) -> BaseModel:
    """A `model` whose values may be of any type. Required ones that are absent are
    None, and not in `model_fields_set`."""
    fields = _properties(model)
    known = {
        fields[key].name: build(fields[key].kind, item)
        for key, item in value.items()
        if key in fields
    }
    rest = {key: item for key, item in value.items() if key not in fields}
    built = model.model_construct({*known, *rest})
    missing = {f.name: None for f in fields.values() if f.is_required}
    vars(built).update({**missing, **known})
    object.__setattr__(built, "__pydantic_extra__", rest)
    return built


def _likeliest(union: Any, value: object) -> Any:
    kinds = [kind for kind in _flattened(union) if kind is not type(None)]
    return max(kinds, key=lambda kind: _likeness(value, kind))


def _flattened(kind: Any) -> list[Any]:
    """The members of a union, unions among them replaced by their members."""
    kind = resolved(kind)
    inner = get_args(kind)[0] if get_origin(kind) is Annotated else kind
    if get_origin(inner) in UNIONS and not _is_tagged(kind):
        return [each for member in get_args(inner) for each in _flattened(member)]
    return [kind]


def _is_tagged(kind: Any) -> bool:
    return any(hasattr(each, "member_for") for each in get_args(kind)[1:])


def _likeness(value: object, kind: Any) -> tuple[int, int]:
    """How well `value` fits a variant: constants first, then names in common."""
    if is_list(value):
        origin = get_origin(kind)
        return (0, int(isinstance(origin, type) and issubclass(origin, Sequence)))
    if not is_dict(value):
        return (0, 0)
    if not is_model(kind):
        takes_objects = get_origin(kind) is dict or _is_tagged(kind)
        return (0, 1 if takes_objects else 0)
    fields = _properties(kind)
    constants = (
        value[key] in get_args(field.kind)
        for key, field in fields.items()
        if key in value and get_origin(field.kind) is Literal
    )
    return (sum(constants), len(fields.keys() & value.keys()))
