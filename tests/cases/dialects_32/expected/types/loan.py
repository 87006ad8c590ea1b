"""`Loan`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .book import Book


class Loan(Model):
    book: Book | None = None

    borrower: str | None = None
