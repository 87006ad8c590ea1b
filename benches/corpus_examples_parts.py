"""A type -> the types of its parts: of a field, of an item, of a value in a mapping."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from types import UnionType
from typing import Annotated, Any, Final, NamedTuple, Union, get_args, get_origin

from pydantic import BaseModel

UNIONS: Final = (Union, UnionType)
NOTHING: Final = object()
OR: Final[Any] = Union


class Arguments(NamedTuple):
    """A body whose properties are arguments of a method."""

    members: dict[str, Any]


def leaves_of(kind: Any) -> Iterator[Any]:
    """Members of unions, without what is written around them."""
    kind = resolved(kind)
    origin = get_origin(kind)
    if origin is Annotated:
        yield from leaves_of(get_args(kind)[0])
    elif origin in UNIONS:
        for each in get_args(kind):
            yield from leaves_of(each)
    else:
        yield kind


def resolved(kind: Any) -> Any:
    """Without the runtime's stand-ins for types that are imported later."""
    while hasattr(type(kind), "resolve") and type(kind).__name__ == "Reference":
        kind = kind.resolve()
    return kind


def field_of(leaves: Sequence[Any], wire: str) -> Any:
    """The type of a property."""
    for leaf in leaves:
        if isinstance(leaf, Arguments) and wire in leaf.members:
            return leaf.members[wire]
    for leaf in filter(is_model, leaves):
        for name, field in leaf.model_fields.items():
            if (field.alias or name) == wire:
                if not leaf.__pydantic_fields_complete__:
                    leaf.model_rebuild()
                return leaf.model_fields[name].rebuild_annotation()
    return NOTHING


def item_of(leaves: Sequence[Any]) -> Any:
    """The type of an item of an array."""
    return any_of(
        get_args(leaf)[0]
        for leaf in leaves
        if isinstance(origin := get_origin(leaf), type) and issubclass(origin, Sequence)
    )


def value_of(leaves: Sequence[Any]) -> Any:
    """The type of a property without a name."""
    values = [
        get_args(leaf)[1]
        for leaf in leaves
        if isinstance(origin := get_origin(leaf), type) and issubclass(origin, Mapping)
    ]
    extras = (extras_of(leaf) for leaf in leaves if is_model(leaf))
    return any_of((*values, *(each for each in extras if each is not NOTHING)))


def any_of(kinds: Iterable[Any]) -> Any:
    """A union; `NOTHING` of none."""
    found = [*kinds]
    return reduce(lambda one, other: OR[one, other], found) if found else NOTHING


def extras_of(model: type[BaseModel]) -> Any:
    """What a model says about properties that it does not name."""
    for owner in model.__mro__:
        said = vars(owner).get("__annotations__", {}).get("__pydantic_extra__")
        if said is None or owner is BaseModel:
            continue
        names = vars(importlib.import_module(owner.__module__))
        found = eval(said, dict(names)) if isinstance(said, str) else said
        return get_args(found)[1] if get_args(found) else NOTHING
    return NOTHING


def is_model(kind: Any) -> bool:
    """Whether it is the class of a model."""
    return isinstance(kind, type) and issubclass(kind, BaseModel)
