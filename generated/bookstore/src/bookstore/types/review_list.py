"""`ReviewList`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .review import Review


class ReviewList(Model):
    """One page of reviews."""

    items: list[Review]

    total_pages: int
