"""A value that does not fit its type to that type as far as it goes.

What fits becomes typed; what does not is kept as it came. Depth is that of the data.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from inspect import get_annotations
from types import SimpleNamespace, UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from pydantic import BaseModel, ValidationError

from .data import is_dict, is_list
from .decode import Places, adapter, is_model, places, resolved
from .keys import NamedTuple

K = TypeVar("K", int, str)
UNIONS = (Union, UnionType)
EXTRA = "__pydantic_extra__"
UNTRIED: Places = []
"""It is not known whether, or where, a value does not fit."""


def build(kind: Any, value: object, faults: Places = UNTRIED) -> Any:
    """`value` as `kind` as far as it goes; what does not fit stays as it came.

    Args:
        kind: The type.
        value: Data of JSON.
        faults: Where the value is known not to fit, so that only that is tried again.
    """
    kind = resolved(kind)
    if faults:
        return _parts(kind, value, faults)
    try:
        return adapter(kind).validator.validate_python(value, by_name=False)
    except ValidationError as error:
        return _parts(kind, value, places(error))


def _parts(kind: Any, value: object, faults: Places) -> Any:
    """Faults are known up to a union: in the way to one, its members are named, too."""
    kind = resolved(kind)
    origin = get_origin(kind)
    if origin is Annotated:
        return _parts(_unwrapped(kind, value), value, UNTRIED)
    if origin in UNIONS:
        return _parts(_likeliest(kind, value), value, UNTRIED)
    if is_list(value):
        return _items(kind, value, faults)
    return _object(kind, value, faults) if is_dict(value) else value


def _by_step(faults: Places) -> dict[int | str, Places]:
    """The first step of each way, and where it leads from there."""
    found: dict[int | str, Places] = {}
    for first, *rest in filter(None, faults):
        found.setdefault(first, []).append(tuple(rest))
    return found


def _unwrapped(kind: Any, value: object) -> Any:
    """What an annotated type is, or the member of it that the tag of `value` names."""
    inner, *metadata = get_args(kind)
    for each in metadata:
        if hasattr(each, "member_for"):
            member = each.member_for(value) or each.unknown
            return inner if member is None else member
    return inner


def _items(kind: Any, value: list[object], faults: Places) -> Any:
    origin, arguments = get_origin(kind), get_args(kind)
    if not (isinstance(origin, type) and issubclass(origin, Sequence)):
        return value
    if origin is not tuple:
        made = _values(arguments[0], dict(enumerate(value)), faults)
        return list(made.values())
    if arguments[-1] is ...:
        return tuple(build(arguments[0], item) for item in value)
    kinds = (*arguments, *[Any] * len(value))
    return tuple(build(each, item) for each, item in zip(kinds, value, strict=False))


def _values(kind: Any, values: dict[K, object], faults: Places) -> dict[K, Any]:
    """Those without a fault all at once, if they can be, and the others one by one."""
    wrong: dict[Any, Places] = _by_step(faults)
    right = [item for key, item in values.items() if key not in wrong]
    try:
        made = adapter(list[kind]).validator.validate_python(right, by_name=False)
    except ValidationError:
        return {key: build(kind, item) for key, item in values.items()}
    fitting = iter(made)
    return {
        key: build(kind, item, wrong[key]) if key in wrong else next(fitting)
        for key, item in values.items()
    }


def _object(kind: Any, value: dict[str, object], faults: Places) -> Any:
    origin, arguments = get_origin(kind), get_args(kind)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return _values(arguments[1], value, faults)
    if is_model(kind):
        find = getattr(kind, "__member_for__", None)  # of a family of models
        member = find and find(value)
        if member is None:
            return _model(kind, value, faults)
        return build(member, value, faults)
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


@cache
def _extra(model: type[BaseModel]) -> Any:
    """The type of properties that have no field."""
    for each in model.__mro__:
        text = get_annotations(each).get(EXTRA)
        if text is not None and each is not BaseModel:
            said = SimpleNamespace(__annotations__={EXTRA: text})
            names = vars(import_module(each.__module__))
            return get_args(get_type_hints(said, names, include_extras=True)[EXTRA])[1]
    return Any


def _model(
    model: type[BaseModel], value: dict[str, object], faults: Places
) -> BaseModel:
    """A `model` whose values may be of any type. Required ones that are absent are
    None, and not in `model_fields_set`."""
    fields, extra, wrong = _properties(model), _extra(model), _by_step(faults)
    known: dict[str, Any] = {}
    rest: dict[str, Any] = {}
    for key, item in value.items():
        places_in_it = wrong.get(key, UNTRIED)
        if key in fields:
            field = fields[key]
            known[field.name] = build(field.kind, item, places_in_it)
        else:
            rest[key] = item if extra is Any else build(extra, item, places_in_it)
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
