"""`Notification`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from .._core.models import Model
from .problem import Problem


class Notification(Model):
    """A message to people."""

    id: str
    """Our name of the notification."""

    channel_id: str
    """The way that it takes."""

    status: Any

    created_at: datetime
    """When it was asked for."""

    delivered_at: datetime | None = None
    """When it arrived; null if it did not yet."""

    cost: float | None = None
    """What it costs, in the currency of the workspace."""

    failures: dict[str, Problem] | None = None
    """Why it did not reach someone, by person."""
