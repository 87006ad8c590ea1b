"""`RawEventBatchResponseData`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .raw_event_response_data import RawEventResponseData


class RawEventBatchResponseData(Model):
    """The events that were taken."""

    events: list[RawEventResponseData]
    """What was taken."""
