"""`PurchaseEvent`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model
from .context import Context
from .order_line import OrderLine


class PurchaseEvent(Model):
    """Something was bought."""

    id: str
    """Our name of the event.

    For example: `"evt_0001"`.
    """

    actor: str | None
    """Who did it; null when that was forgotten on demand."""

    at: datetime
    """When it happened."""

    context: Context | None = None

    kind: Literal["purchase"]

    order_id: str
    """Your number of the order."""

    lines: list[OrderLine]
    """What was bought."""

    currency: str
    """An ISO 4217 code."""

    coupon: str | None = None
    """The coupon, if one was used."""

    total: float
    """The sum of all lines."""
