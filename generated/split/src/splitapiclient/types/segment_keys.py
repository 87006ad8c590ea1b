"""`SegmentKeys`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class SegmentKeys(Model):
    """Keys to add to a segment or to take out of it."""

    keys: list[str]
    """The keys."""

    comment: str | None = None
    """Why."""


class SegmentKeysParam(TypedDict):
    """Keys to add to a segment or to take out of it."""

    keys: Sequence[str]
    """The keys."""

    comment: NotRequired[str]
    """Why."""
