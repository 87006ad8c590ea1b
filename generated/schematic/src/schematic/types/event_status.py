"""`EventStatus`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, Union

EventStatus = Union[
    Literal["enriched", "failed", "pending", "processed", "unknown"], str
]
"""How far it has come."""
