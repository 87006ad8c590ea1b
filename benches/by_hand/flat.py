"""Objects of scalars."""

from __future__ import annotations

from .base import Hand


class Flat(Hand):
    """Ten properties."""

    id: str
    name: str
    active: bool
    count: int
    price: float
    country: str
    note: str | None = None
    email: str | None = None
    size: int | None = None
    weight: float | None = None


Answer = list[Flat]
