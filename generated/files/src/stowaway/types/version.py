"""`Version`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model
from .person import Person


class Version(Model):
    """What a file was at some time."""

    number: int
    """Counts the versions of a file, the oldest is 1."""

    size: int
    """Its size in bytes."""

    saved_at: datetime
    """When it was saved."""

    saved_by: Person | None
    """Who saved it; null when that account is gone."""
