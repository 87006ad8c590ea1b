"""What a method answers with -> the objects that know their client, where models have such."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .. import ir
from .arguments import Argument
from .imports import Imports
from .literals import dict_of, string
from .world import World


class Answered:
    """The objects in the answer of one operation, if there are any."""

    def __init__(self, world: World, operation: ir.Operation, imports: Imports) -> None:
        found = None if operation.switch else world.bound.get(_answered(operation))
        self._cls = found[0] if found else ""
        self._options = found[1] if found else None
        self._imports = imports
        self._function = "bound_pages" if operation.paged else "bound"

    def named(self, text: str, is_async: bool) -> str:
        """An annotation that says `objects.Book` where it said `types.Book`."""
        if not self._cls:
            return text
        return re.sub(rf"\btypes\.{self._cls}\b", self._object(is_async), text)

    def bound(
        self, constant: str, arguments: Sequence[Argument], is_async: bool
    ) -> str:
        """The operation whose answers know where they came from."""
        if self._options is None:
            return constant
        known = {
            string(a.name): a.name for a in arguments if a.name in self._options.context
        }
        values = [constant, self._object(is_async), "self._caller"]
        function = self._imports.name(".._core.objects", self._function)
        return (
            f"{function}({', '.join([*values, *([dict_of(known)] if known else [])])})"
        )

    def _object(self, is_async: bool) -> str:
        self._imports.own("..", "objects")
        return f"objects.{'Async' if is_async else ''}{self._cls}"


def _answered(operation: ir.Operation) -> ir.TypeId:
    """The type of the answer, or of its items; empty where it has no name."""
    nothing = ir.TypeId("")
    content = operation.returns
    if not isinstance(content, ir.JsonContent):
        return nothing
    type = content.inner or content.type
    if operation.paged:
        type = operation.paged.item
    if isinstance(type, ir.ListOf):
        type = type.item
    if isinstance(type, ir.OneOf) and len(type.options) == 2:
        type = next(option for option in type.options if option != ir.NULL)
    return type.to if isinstance(type, ir.Ref) else nothing
