"""`AndFilter`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict

from .._core.models import Model
from .._core.references import reference

if TYPE_CHECKING:
    from .filter import Filter, FilterParam
else:
    Filter = reference(__package__, "Filter")


class AndFilter(Model):
    """All of the filters hold."""

    op: Literal["and"]

    filters: list[Filter]
    """The filters."""


class AndFilterParam(TypedDict):
    """All of the filters hold."""

    op: Literal["and"]

    filters: Sequence[FilterParam]
    """The filters.

    Not empty.
    """
