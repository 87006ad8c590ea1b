"""`CreateFlagResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .flag_detail_response_data import FlagDetailResponseData
from .params import Params


class CreateFlagResponse(Model):
    """What `createFlag` answers."""

    data: FlagDetailResponseData

    params: Params
