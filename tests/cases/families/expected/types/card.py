"""`Card`, and what belongs to it."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from .._core.models import Model
from .._core.wire import wire


class Card(Model):
    amount: Decimal

    card_no: Annotated[str, Field(alias="cardNo")]


@wire({"card_no": "cardNo"})
class CardParam(TypedDict):
    amount: Decimal | str

    card_no: str
