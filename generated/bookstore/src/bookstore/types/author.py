"""`Author`, and what belongs to it."""

from __future__ import annotations

from datetime import date

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class Author(Model):
    """Who wrote a book."""

    name: str

    born: date | None = None


class AuthorParam(TypedDict):
    """Who wrote a book."""

    name: str

    born: NotRequired[date | None]
