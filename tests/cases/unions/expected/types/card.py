"""`Card`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from .._core.models import Model
from .._core.wire import wire


class Card(Model):
    pay_by: Annotated[str, Field(alias="payBy")]

    card_no: Annotated[str, Field(alias="cardNo")]


@wire({"pay_by": "payBy", "card_no": "cardNo"})
class CardParam(TypedDict):
    pay_by: str

    card_no: str
