"""`GetEventResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .event_detail_response_data import EventDetailResponseData
from .params import Params


class GetEventResponse(Model):
    """What `getEvent` answers."""

    data: EventDetailResponseData

    params: Params
