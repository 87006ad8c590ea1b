"""Questions about plain data, whose answers type checkers understand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import TypeGuard

Path = tuple[str, ...]
"""Names, from a body to something in it."""
EACH = "*"
"""In a path to items: all that are there, in a list or as the values of a mapping."""


def is_object(value: object) -> TypeGuard[Mapping[str, object]]:
    """Whether it is written as a JSON object."""
    return type(value) is dict or isinstance(value, Mapping)  # ABCs are slow


def is_array(value: object) -> TypeGuard[Iterable[object]]:
    """Whether it is written as a JSON array."""
    if type(value) is list:
        return True
    is_text = isinstance(value, (str, bytes, bytearray))
    return isinstance(value, (Sequence, Set)) and not is_text


def is_list(value: object) -> TypeGuard[list[object]]:
    """Whether it is a list."""
    return isinstance(value, list)


def is_dict(value: object) -> TypeGuard[dict[str, object]]:
    """Whether it is a dict."""
    return isinstance(value, dict)
