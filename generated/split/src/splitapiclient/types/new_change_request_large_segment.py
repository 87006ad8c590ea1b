"""`NewChangeRequestLargeSegment`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._core.models import Model


class NewChangeRequestLargeSegment(Model):
    """The large segment to change."""

    name: str
    """Its name."""


class NewChangeRequestLargeSegmentParam(TypedDict):
    """The large segment to change."""

    name: str
    """Its name."""
