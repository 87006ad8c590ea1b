"""`CardPayment`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

from .._core.models import Model
from .._core.wire import wire


class CardPayment(Model):
    """Paid by card."""

    method: Literal["card"]

    card_token: Annotated[str, Field(alias="cardToken")]


@wire({"card_token": "cardToken"}, tags={"method": ("card",)})
class CardPaymentParam(TypedDict):
    """Paid by card."""

    method: Literal["card"]

    card_token: str
