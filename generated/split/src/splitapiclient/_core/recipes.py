"""What methods are written with that are made of other methods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from pydantic import BaseModel

from .data import is_list
from .operation import NOTHING


def at(value: object, *way: str) -> Any:
    """What a value has at the end of a way: attributes, properties by their names on the
    wire, keys, numbers of items. None where the way ends before."""
    for name in way:
        if is_list(value):
            value = value[int(name)] if int(name) < len(value) else None
        elif isinstance(value, Mapping):
            value = cast("Mapping[str, object]", value).get(name)
        elif isinstance(value, BaseModel) and name not in type(value).model_fields:
            value = data(value).get(name)
        else:
            value = getattr(value, name, None)
    return value


def data(value: object) -> dict[str, Any]:
    """An object or a mapping as data by the names on the wire: only what is set."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return dict(cast("Mapping[str, Any]", value))


def without(
    value: object, keys: Sequence[str], added: Mapping[str, Any] = NOTHING
) -> dict[str, Any]:
    """An object or a mapping as data, without some of it, and with what is not None of
    something else."""
    kept = {key: item for key, item in data(value).items() if key not in keys}
    return {**kept, **present(added)}


def present(values: Mapping[str, Any]) -> dict[str, Any]:
    """What is not None of some values."""
    return {key: value for key, value in values.items() if value is not None}


def pieces(value: Any, way: Sequence[str], size: int) -> list[Any]:
    """A list, or a mapping with a list at the end of a way, as several with at most `size`
    items each; at least one."""
    if not way:
        return [value[at : at + size] for at in range(0, len(value), size)] or [value]
    name, *rest = way
    whole = data(value)
    return [{**whole, name: part} for part in pieces(whole[name], rest, size)]
