"""`CountFeaturesResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .count_response import CountResponse
from .params import Params


class CountFeaturesResponse(Model):
    """What `countFeatures` answers."""

    data: CountResponse

    params: Params
