"""`CompareFilter`, and what belongs to it."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .._core.models import Model
from .filter_value import FilterValue


class CompareFilter(Model):
    """A property compared with a value."""

    op: Literal["equals", "greater", "less"] | str
    """How to compare."""

    field: str
    """The property, with dots between levels."""

    value: FilterValue


class CompareFilterParam(TypedDict):
    """A property compared with a value."""

    op: Literal["equals", "greater", "less"] | str
    """How to compare."""

    field: str
    """The property, with dots between levels."""

    value: FilterValue
