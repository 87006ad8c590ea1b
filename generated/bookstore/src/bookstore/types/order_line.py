"""`OrderLine`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from .._core.models import Model
from .._core.wire import wire


class OrderLine(Model):
    """Copies of one book."""

    book_id: Annotated[str, Field(alias="bookId")]

    quantity: int


@wire({"book_id": "bookId"})
class OrderLineParam(TypedDict):
    """Copies of one book."""

    book_id: str

    quantity: int
