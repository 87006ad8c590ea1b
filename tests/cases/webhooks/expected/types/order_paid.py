"""`OrderPaidEventPaidBy`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._core.models import Model


class OrderPaidEventPaidBy(Model):
    user_id: Annotated[str | None, Field(alias="userId")] = None


class OrderPaidEvent(Model):
    type: Literal["order.paid"]

    amount: int

    paid_by: Annotated[OrderPaidEventPaidBy | None, Field(alias="paidBy")] = None
