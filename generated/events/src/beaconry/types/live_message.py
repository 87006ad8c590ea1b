"""`LiveMessage`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model


class LiveMessage(Model):
    """A message of a live stream."""

    type: str
    """What kind of message it is."""

    sent_at: datetime
    """When it was sent."""
