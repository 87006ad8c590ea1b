"""`LoanPage`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .loan import Loan


class LoanPage(Model):
    entries: list[Loan]

    next: str | None = None

    overdue: int | None = None
