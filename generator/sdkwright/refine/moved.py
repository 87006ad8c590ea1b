"""Ids of types -> other ids, wherever something of the intermediate model holds them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeVar

from .. import ir
from ..data import Struct, replace

ThingT = TypeVar("ThingT")
New = Callable[[ir.TypeId], ir.TypeId]


def moved(thing: ThingT, new: New) -> ThingT:
    """The same with other ids. Only what is declared as a `TypeId` is one: texts stay."""
    found: ThingT = _moved(thing, new)
    return found


def _moved(value: Any, new: New) -> Any:
    if isinstance(value, tuple):
        return tuple(_moved(each, new) for each in value)
    if isinstance(value, Mapping):
        return {key: _moved(each, new) for key, each in value.items()}
    kind = type(value)
    if not issubclass(kind, Struct):
        return value
    changed = {
        name: (_ids if is_id else _moved)(getattr(value, name), new)
        for name, is_id in _names(kind)
    }
    return replace(value, **changed)


@cache
def _names(cls: type[Struct]) -> tuple[tuple[str, bool], ...]:
    """The fields of a class, and whether they hold ids."""
    return tuple(
        (name, "TypeId" in cls.__annotations__[name]) for name in cls.__struct_fields__
    )


def _ids(value: Any, new: New) -> Any:
    """An id; some of them; texts with theirs; what is kept by id."""
    if isinstance(value, str):
        return new(ir.TypeId(value))
    if isinstance(value, Mapping):
        return {new(id): _moved(each, new) for id, each in value.items()}
    if isinstance(value, tuple):
        pairs = all(isinstance(each, tuple) for each in value)
        return tuple((e[0], new(e[1])) if pairs else new(e) for e in value)
    return value
