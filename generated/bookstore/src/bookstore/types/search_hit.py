"""`SearchHit`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .book import Book


class SearchHit(Model):
    """A book that was found."""

    book: Book

    score: float
