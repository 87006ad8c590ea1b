"""`SegmentPage`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .segment import Segment


class SegmentPage(Model):
    """Some segments."""

    offset: int | None = None
    """How many items are before it."""

    limit: int | None = None
    """How many items it may have."""

    total_count: Annotated[int | None, Field(alias="totalCount")] = None
    """How many items there are in all."""

    objects: list[Segment] | None = None
    """The segments."""
