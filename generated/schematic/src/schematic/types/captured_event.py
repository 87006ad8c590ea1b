"""`CapturedEvent`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .event_body import EventBody
from .event_type import EventType

if TYPE_CHECKING:
    from .event_body import EventBodyParam


class CapturedEvent(Model):
    """An event that was recorded some time ago."""

    api_key: str
    """The key of the environment."""

    type: EventType

    body: EventBody

    sent_at: datetime | None = None
    """When it happened."""


class CapturedEventParam(TypedDict):
    """An event that was recorded some time ago."""

    api_key: str
    """The key of the environment."""

    type: EventType

    body: EventBodyParam

    sent_at: NotRequired[datetime]
    """When it happened."""
