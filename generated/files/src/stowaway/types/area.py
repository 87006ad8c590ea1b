"""`Area`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._core.models import Model


class Area(Model):
    """A rectangle on the map, in degrees."""

    north: float
    """Its upper edge."""

    south: float
    """Its lower edge."""

    east: float
    """Its right edge."""

    west: float
    """Its left edge."""


class AreaParam(TypedDict):
    """A rectangle on the map, in degrees."""

    north: float
    """Its upper edge.

    From -90 to 90.
    """

    south: float
    """Its lower edge.

    From -90 to 90.
    """

    east: float
    """Its right edge.

    From -180 to 180.
    """

    west: float
    """Its left edge.

    From -180 to 180.
    """
