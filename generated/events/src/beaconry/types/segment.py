"""`Segment`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models import Model
from .._core.references import reference

if TYPE_CHECKING:
    from .filter import Filter
else:
    Filter = reference(__package__, "Filter")


class Segment(Model):
    """People who have something in common."""

    id: str
    """Our name of the segment."""

    name: str
    """What people call it."""

    filter: Filter

    size: int | None
    """How many people are in it; null until they are counted."""

    parent: Segment | None = None
    """The segment that it is a part of, if any."""
