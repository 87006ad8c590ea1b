"""`RiskLevel`, and what belongs to it."""

from __future__ import annotations

from typing import Literal as Literal_, Union

RiskLevel = Union[Literal_[1, 2, 3], int]
"""How risky something is."""
