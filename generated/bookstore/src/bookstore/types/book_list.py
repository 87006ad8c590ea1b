"""`BookList`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .book import Book


class BookList(Model):
    """One page of books."""

    data: list[Book]

    next_cursor: str | None = None
