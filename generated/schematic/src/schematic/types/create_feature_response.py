"""`CreateFeatureResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .feature_detail_response_data import FeatureDetailResponseData
from .params import Params


class CreateFeatureResponse(Model):
    """What `createFeature` answers."""

    data: FeatureDetailResponseData

    params: Params
