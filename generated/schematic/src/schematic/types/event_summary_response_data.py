"""`EventSummaryResponseData`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model


class EventSummaryResponseData(Model):
    """How often something has happened."""

    event_subtype: str
    """What has happened."""

    event_count: int | None = None
    """How often."""

    company_count: int | None = None
    """In how many companies."""

    user_count: int | None = None
    """By how many users."""

    last_seen_at: datetime | None = None
    """When it last has."""

    environment_id: str | None = None
    """The environment that it is in."""
