"""`CountResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class CountResponse(Model):
    """How many there are of something."""

    count: int
    """How many there are."""
