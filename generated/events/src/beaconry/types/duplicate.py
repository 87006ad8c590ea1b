"""`Duplicate`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model


class Duplicate(Model):
    """An event had been sent before."""

    duplicate_of: str
    """The event that was kept."""

    first_seen_at: datetime
    """When it was sent first."""
