"""`Cover`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class Cover(Model):
    """A picture on the front of a book."""

    book_id: str

    media_type: str

    size: int
    """In bytes."""
