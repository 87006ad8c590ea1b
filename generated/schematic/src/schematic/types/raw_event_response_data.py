"""`RawEventResponseData`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model


class RawEventResponseData(Model):
    """An event that was taken."""

    event_id: str | None = None
    """Its id."""

    captured_at: datetime | None = None
    """When it was taken."""

    remote_ip: str | None = None
    """Where it came from."""

    user_agent: str | None = None
    """What sent it."""
