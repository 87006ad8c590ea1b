"""`Receipt`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model


class Receipt(Model):
    """An event was taken in."""

    event_id: str
    """Our name of the event."""

    accepted_at: datetime
    """When it was taken in."""
