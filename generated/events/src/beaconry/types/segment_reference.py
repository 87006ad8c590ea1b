"""`SegmentReference`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._core.models import Model


class SegmentReference(Model):
    """All people in a segment."""

    segment_id: str
    """The segment."""


class SegmentReferenceParam(TypedDict):
    """All people in a segment."""

    segment_id: str
    """The segment."""
