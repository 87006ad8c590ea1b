"""`CheckFlagsResponseData`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .check_flag_response_data import CheckFlagResponseData


class CheckFlagsResponseData(Model):
    """Which flags are on, and why."""

    flags: list[CheckFlagResponseData]
    """All flags."""
