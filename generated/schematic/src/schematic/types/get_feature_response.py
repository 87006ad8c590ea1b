"""`GetFeatureResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .feature_detail_response_data import FeatureDetailResponseData
from .params import Params


class GetFeatureResponse(Model):
    """What `getFeature` answers."""

    data: FeatureDetailResponseData

    params: Params
