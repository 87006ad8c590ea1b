"""`Review`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .review_author import ReviewAuthor


class Review(Model):
    """What a reader thinks of a book."""

    id: str

    author: ReviewAuthor

    stars: int
    """From 1 to 5."""

    text: str | None = None
