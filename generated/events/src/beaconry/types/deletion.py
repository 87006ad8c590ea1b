"""`Deletion`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model


class Deletion(Model):
    """An event will be deleted."""

    event_id: str
    """The event."""

    delete_before: datetime
    """When it is gone at the latest."""
