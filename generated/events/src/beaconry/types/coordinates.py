"""`Coordinates`, and what belongs to it."""

from __future__ import annotations

Coordinates = tuple[float, float]
"""A place on earth: latitude, then longitude."""
