"""`Day`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._core.models import Model


class Day(Model):
    """A day."""

    year: int
    """The year, with four digits."""

    month: int
    """The month, counted from 1."""

    day: int
    """The day of the month."""


class DayParam(TypedDict):
    """A day."""

    year: int
    """The year, with four digits.

    At least 2015.
    """

    month: int
    """The month, counted from 1.

    From 1 to 12.
    """

    day: int
    """The day of the month.

    From 1 to 31.
    """
