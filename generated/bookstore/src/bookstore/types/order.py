"""`Order`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .address import Address
from .money import Money
from .order_line import OrderLine
from .order_status import OrderStatus
from .payment import Payment


class Order(Model):
    """A purchase."""

    id: str

    status: OrderStatus

    lines: list[OrderLine]

    total: Money

    payment: Payment

    created_at: Annotated[datetime, Field(alias="createdAt")]

    ship_to: Annotated[Address | None, Field(alias="shipTo")] = None
