"""`EventDetailResponseData`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model
from .event_status import EventStatus
from .event_type import EventType
from .params import Params


class EventDetailResponseData(Model):
    """What has happened."""

    id: str
    """Its id."""

    type: EventType

    subtype: str | None = None
    """What has happened."""

    status: EventStatus | None = None

    body: Params | None = None

    body_preview: str | None = None
    """The beginning of it."""

    captured_at: datetime | None = None
    """When it was taken."""

    processed_at: datetime | None = None
    """When it was counted."""

    company_id: str | None = None
    """The company."""

    user_id: str | None = None
    """The user."""

    environment_id: str | None = None
    """The environment."""

    error_message: str | None = None
    """Why it was not counted."""

    quantity: int | None = None
    """How often it happened."""
