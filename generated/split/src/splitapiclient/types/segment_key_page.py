"""`SegmentKeyPage`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .segment_key import SegmentKey


class SegmentKeyPage(Model):
    """Some keys of a segment."""

    keys: list[SegmentKey] | None = None
    """The keys."""

    count: int | None = None
    """How many keys there are in all."""

    offset: int | None = None
    """How many keys are before it."""

    limit: int | None = None
    """How many keys it may have."""
