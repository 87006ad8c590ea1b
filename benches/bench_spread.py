"""Repeated measurements -> their middle, and how far apart they were."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spread:
    """The median, the least and the most of several rounds."""

    median: float
    low: float
    high: float

    def shown(self, digits: int, unit: str = "") -> str:
        """`1.20 (1.10-1.40)`; `1.20` if one round was all."""
        middle, low, high = (
            f"{n:,.{digits}f}" for n in (self.median, self.low, self.high)
        )
        return f"{middle}{unit}" + ("" if low == high else f" ({low}-{high})")


def spread(values: Sequence[float]) -> Spread:
    """Raises `statistics.StatisticsError` if there are no values."""
    return Spread(statistics.median(values), min(values), max(values))


def ratio(mine: Sequence[float], floor: Sequence[float]) -> Spread:
    """Round by round, so that a busy machine moves both sides."""
    return spread([m / f for m, f in zip(mine, floor, strict=True)])


def excess(mine: Sequence[float], floor: Sequence[float]) -> Spread:
    """What one side costs more than the other, round by round."""
    return spread([m - f for m, f in zip(mine, floor, strict=True)])
