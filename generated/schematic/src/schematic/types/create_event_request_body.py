"""`CreateEventRequestBody`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .event_body import EventBody
from .event_type import EventType

if TYPE_CHECKING:
    from .event_body import EventBodyParam


class CreateEventRequestBody(Model):
    """Something that has happened."""

    event_type: EventType

    body: EventBody | None = None

    sent_at: datetime | None = None
    """When it happened."""

    idempotency_key: str | None = None
    """An event with the same key, of the last day, is taken once."""


class CreateEventRequestBodyParam(TypedDict):
    """Something that has happened."""

    event_type: EventType

    body: NotRequired[EventBodyParam]

    sent_at: NotRequired[datetime | None]
    """When it happened."""

    idempotency_key: NotRequired[str | None]
    """An event with the same key, of the last day, is taken once."""
