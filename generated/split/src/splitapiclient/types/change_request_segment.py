"""`ChangeRequestSegment`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class ChangeRequestSegment(Model):
    """Keys that a segment is to have or to lose."""

    name: str | None = None
    """The segment."""

    keys: list[str] | None = None
    """The keys."""


class ChangeRequestSegmentParam(TypedDict):
    """Keys that a segment is to have or to lose."""

    name: NotRequired[str]
    """The segment."""

    keys: NotRequired[Sequence[str]]
    """The keys."""
