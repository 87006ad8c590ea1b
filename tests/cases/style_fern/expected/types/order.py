"""`Order`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import NotRequired, TypedDict

from .._core.models import FIRST_FIT, Model, TextEnum


class OrderState(TextEnum):
    """Listed values; a server may know more."""

    OPEN = "open"

    PAID = "paid"


class Order(Model):
    id: str

    state: Annotated[OrderState | str, FIRST_FIT] | None = None


class OrderParam(TypedDict):
    id: str

    state: NotRequired[OrderState | str]
