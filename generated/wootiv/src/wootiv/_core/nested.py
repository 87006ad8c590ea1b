"""Arguments with objects in them to the same with all names as on the wire."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .data import is_object
from .omit import given

if TYPE_CHECKING:
    from .operation import Later


class Nested:
    """Which arguments of an operation have names in them, and how those are spelled.

    Args:
        laters: Property of the body to the types that say so (see `wire.py`), imported
            when first needed; "" is the whole body, `query:filter` a parameter.
    """

    def __init__(self, laters: Mapping[str, Later]) -> None:
        self._laters = laters

    @property
    def shapes(self) -> Mapping[str, tuple[Any, ...]]:
        """The types, imported."""
        return self._shapes

    @cached_property
    def _shapes(self) -> dict[str, tuple[Any, ...]]:
        return {name: later() for name, later in self._laters.items()}

    def spelled(self, prefix: str, values: Mapping[str, object]) -> dict[str, object]:
        """`values` with all names in them as on the wire."""
        from .wire import spelled

        shapes = self._shapes
        return {k: spelled(v, shapes.get(prefix + k, ())) for k, v in values.items()}

    def body(self, body: object) -> object:
        """The same of a whole body."""
        from .wire import spelled

        if "" in self.shapes:
            return spelled(body, self.shapes[""])
        return self.spelled("", given(body)) if is_object(body) else body
