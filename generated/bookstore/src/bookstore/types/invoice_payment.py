"""`InvoicePayment`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

from .._core.models import Model
from .._core.wire import wire


class InvoicePayment(Model):
    """Paid later."""

    method: Literal["invoice"]

    due_days: Annotated[int, Field(alias="dueDays")]


@wire({"due_days": "dueDays"}, tags={"method": ("invoice",)})
class InvoicePaymentParam(TypedDict):
    """Paid later."""

    method: Literal["invoice"]

    due_days: int
