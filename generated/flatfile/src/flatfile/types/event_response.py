"""`EventResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .event import Event


class EventResponse(Model):
    data: Event
