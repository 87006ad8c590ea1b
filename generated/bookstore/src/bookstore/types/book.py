"""`Book`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model
from .author import Author
from .genre import Genre
from .money import Money


class Book(Model):
    """A book of the catalogue."""

    id: str

    title: str

    author: Author

    genres: list[Genre]

    price: Money

    in_stock: bool

    pages: int

    published_at: datetime

    isbn: str | None = None
    """Absent for books from before 1970."""

    description: str | None = None

    metadata: dict[str, str] | None = None
    """Your own notes."""
