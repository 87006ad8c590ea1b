"""`CheckFlagsResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .check_flags_response_data import CheckFlagsResponseData
from .params import Params


class CheckFlagsResponse(Model):
    """What `checkFlags` answers."""

    data: CheckFlagsResponseData

    params: Params
