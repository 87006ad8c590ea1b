"""`StockProblem`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class StockProblem(Model):
    """There are not enough copies."""

    code: str
    """A word for programs."""

    message: str
    """A sentence for people."""

    available: int
