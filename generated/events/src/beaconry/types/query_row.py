"""`QueryRow`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .data_point import DataPoint


class QueryRow(Model):
    """One value of an answer."""

    point: DataPoint

    series: str
    """What it is a value of."""

    children: list[QueryRow] | None = None
    """The same value in finer parts."""
