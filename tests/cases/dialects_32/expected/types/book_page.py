"""`BookPage`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .book import Book


class BookPage(Model):
    """Books, some of them."""

    entries: list[Book]

    next: str | None = None
