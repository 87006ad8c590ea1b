"""`All`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

from .._core.models import Model
from .._core.references import reference
from .._core.wire import wire
from .equals import EqualsParam

if TYPE_CHECKING:
    from .filter import Filter, FilterParam
else:
    Filter = reference(__package__, "Filter")


class All(Model):
    op: Literal["all"]

    of: list[Filter]


@wire(nested={"of": lambda: (AllParam, EqualsParam)}, tags={"op": ("all",)})
class AllParam(TypedDict):
    op: Literal["all"]

    of: Sequence[FilterParam]
