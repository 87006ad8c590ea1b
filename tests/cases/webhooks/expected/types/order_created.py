"""`OrderCreated`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._core.models import Model


class OrderCreated(Model):
    type: Literal["order.created"]

    order_id: Annotated[str, Field(alias="orderId")]
