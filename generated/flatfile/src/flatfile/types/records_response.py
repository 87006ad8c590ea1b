"""`RecordsResponse`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models import Model
from .._core.references import reference

if TYPE_CHECKING:
    from .records_response_data import RecordsResponseData
else:
    RecordsResponseData = reference(__package__, "RecordsResponseData")


class RecordsResponse(Model):
    data: RecordsResponseData
