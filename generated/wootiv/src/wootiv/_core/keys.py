"""Typed dictionaries, for the interpreter: dictionaries, and classes that know their keys.

`typing.TypedDict` compiles the annotation of every key when it is made, which was a tenth
of what importing a client cost. Type checkers read the real one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import TypedDict as TypedDict
else:

    class TypedDict(dict[str, Any]):
        """The keys are those of `__annotations__`, each class knows its own."""

        def __init_subclass__(cls, total: bool = True) -> None:
            """`total` is for type checkers."""
