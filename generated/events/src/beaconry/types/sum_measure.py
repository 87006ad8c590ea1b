"""`SumMeasure`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._core.models import Model


class SumMeasure(Model):
    """The sum of a property."""

    sum: str
    """The property, with dots between levels."""


class SumMeasureParam(TypedDict):
    """The sum of a property."""

    sum: str
    """The property, with dots between levels."""
