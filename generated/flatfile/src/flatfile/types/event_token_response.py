"""`EventTokenResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .event_token import EventToken


class EventTokenResponse(Model):
    data: EventToken
