"""`BookSeatRequestWho`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._core.models import Model


class BookSeatRequestWho(Model):
    age: int
    """In years"""


class BookSeatRequestWhoParam(TypedDict):
    age: int
    """In years

    At least 18.
    """
