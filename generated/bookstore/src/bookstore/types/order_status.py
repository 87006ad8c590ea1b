"""`OrderStatus`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, Union

OrderStatus = Union[Literal["pending", "paid", "shipped"], str]
"""How far an order has come."""
