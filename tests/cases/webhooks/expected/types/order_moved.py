"""`OrderMoved`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model


class OrderMoved(Model):
    type: Literal["order.shipped", "order.back"] | str

    at: datetime
