"""`InFilter`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict

from .._core.models import Model
from .filter_value import FilterValue


class InFilter(Model):
    """A property that has one of some values."""

    op: Literal["in"]

    field: str
    """The property, with dots between levels."""

    values: list[FilterValue]
    """The values."""


class InFilterParam(TypedDict):
    """A property that has one of some values."""

    op: Literal["in"]

    field: str
    """The property, with dots between levels."""

    values: Sequence[FilterValue]
    """The values.

    Not empty.
    """
