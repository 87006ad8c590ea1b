"""`OrderLost`, and what belongs to it."""

from __future__ import annotations

from typing import Literal

from .._core.models import Model


class OrderLost(Model):
    type: Literal["order.lost"]

    where: str | None = None
