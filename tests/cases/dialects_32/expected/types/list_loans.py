"""`ListLoansCriteria`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class ListLoansCriteria(Model):
    borrower: str | None = None

    overdue: bool | None = None


class ListLoansCriteriaParam(TypedDict):
    borrower: NotRequired[str]

    overdue: NotRequired[bool]
