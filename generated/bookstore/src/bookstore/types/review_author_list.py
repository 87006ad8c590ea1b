"""`ReviewAuthorList`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .review_author import ReviewAuthor


class ReviewAuthorList(Model):
    """One page of people."""

    items: list[ReviewAuthor]

    total_pages: int
