"""`CreateEventBatchResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .params import Params
from .raw_event_batch_response_data import RawEventBatchResponseData


class CreateEventBatchResponse(Model):
    """What `createEventBatch` answers."""

    data: RawEventBatchResponseData

    params: Params
