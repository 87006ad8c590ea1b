"""`FieldsResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .field_response import FieldResponse


class FieldsResponse(Model):
    data: FieldResponse
