"""`SuccessResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .success import Success


class SuccessResponse(Model):
    data: Success
