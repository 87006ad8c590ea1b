"""`MembershipNotice`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model


class MembershipNotice(Model):
    """Someone came into a segment, or left it."""

    topic: Literal["segment.entered", "segment.left"] | str
    """Which of the two."""

    sent_at: datetime
    """When this was sent."""

    segment_id: str
    """The segment."""

    actor: str
    """The person."""
