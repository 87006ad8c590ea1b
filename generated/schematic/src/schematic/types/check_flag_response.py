"""`CheckFlagResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .check_flag_response_data import CheckFlagResponseData
from .params import Params


class CheckFlagResponse(Model):
    """What `checkFlag` answers."""

    data: CheckFlagResponseData

    params: Params
