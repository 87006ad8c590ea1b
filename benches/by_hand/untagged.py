"""Objects of three kinds, told apart by the properties that they have."""

from __future__ import annotations

from pydantic import Field

from .base import Hand


class Card(Hand):
    """The first."""

    id: str
    card_number: str = Field(alias="cardNumber")
    expires: str
    amount: int | None = None


class Transfer(Hand):
    """The second."""

    id: str
    iban: str
    holder_name: str = Field(alias="holderName")
    amount: int | None = None


class Invoice(Hand):
    """The third."""

    id: str
    due_days: int = Field(alias="dueDays")
    vat_number: str = Field(alias="vatNumber")
    amount: int | None = None


Answer = list[Card | Transfer | Invoice]
