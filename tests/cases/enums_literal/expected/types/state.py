"""`State`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, Union

State = Union[Literal["new", "in-progress", "it's done", "class", ""], str]
"""How far an order has come."""
