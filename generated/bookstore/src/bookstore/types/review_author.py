"""`ReviewAuthor`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class ReviewAuthor(Model):
    """Who wrote a review."""

    id: str

    name: str
