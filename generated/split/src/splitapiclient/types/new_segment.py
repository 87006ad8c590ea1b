"""`NewSegment`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class NewSegment(Model):
    """What a segment is to be, of any kind."""

    name: str
    """Its name."""

    description: str | None = None
    """What it is for."""


class NewSegmentParam(TypedDict):
    """What a segment is to be, of any kind."""

    name: str
    """Its name."""

    description: NotRequired[str]
    """What it is for."""
