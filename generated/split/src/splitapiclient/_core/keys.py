"""Typed dictionaries and named tuples, for the interpreter: classes that know their keys.

Those of `typing` compile the annotation of every key when they are made, which was a tenth
of what importing a client cost. Type checkers read the real ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple

    from typing_extensions import TypedDict as TypedDict
else:
    from collections import namedtuple

    class TypedDict(dict[str, Any]):
        """The keys are those of `__annotations__`, each class knows its own."""

        def __init_subclass__(cls, total: bool = True) -> None:
            """`total` is for type checkers."""

    class Named(type):
        """What makes a tuple of the keys that a class declares."""

        def __new__(
            meta, name: str, bases: tuple[type, ...], body: dict[str, Any]
        ) -> type:
            """The class; keys with a value have that as their default."""
            if not bases:
                return super().__new__(meta, name, bases, body)
            keys = body.get("__annotations__", {})
            defaults = [body.pop(key) for key in keys if key in body]
            fields = namedtuple(name, keys, defaults=defaults)
            return type(name, (fields,), {"__slots__": (), **body})

    class NamedTuple(metaclass=Named):
        """The keys are those of `__annotations__`."""
