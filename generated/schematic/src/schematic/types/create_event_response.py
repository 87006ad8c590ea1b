"""`CreateEventResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .params import Params
from .raw_event_response_data import RawEventResponseData


class CreateEventResponse(Model):
    """What `createEvent` answers."""

    data: RawEventResponseData

    params: Params
