"""`BillingStatus`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, Union

BillingStatus = Union[Literal["open", "paid"], str]
"""Other values may come, and may be sent."""
