"""`SegmentKey`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class SegmentKey(Model):
    """A key in a segment."""

    key: str | None = None
    """The key."""
