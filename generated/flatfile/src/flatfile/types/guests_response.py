"""`GuestsResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .guest import Guest


class GuestsResponse(Model):
    data: list[Guest]
