"""`NotFilter`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

from .._core.models import Model
from .._core.references import reference

if TYPE_CHECKING:
    from .filter import Filter, FilterParam
else:
    Filter = reference(__package__, "Filter")


class NotFilter(Model):
    """The filter does not hold."""

    op: Literal["not"]

    filter: Filter


class NotFilterParam(TypedDict):
    """The filter does not hold."""

    op: Literal["not"]

    filter: FilterParam
