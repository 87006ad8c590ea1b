"""`GetEventSummariesResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .event_summary_response_data import EventSummaryResponseData
from .params import Params


class GetEventSummariesResponse(Model):
    """What `getEventSummaries` answers."""

    data: list[EventSummaryResponseData]

    params: Params
