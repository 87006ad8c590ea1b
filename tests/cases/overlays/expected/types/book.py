"""`Book`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .author import Author


class Book(Model):
    id: int

    title: str

    author: Author | None = None

    pages: int | None = None
