"""Objects with objects, lists of objects, listed values, dates, and names of the wire."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from pydantic import Field

from .base import Hand


class Address(Hand):
    """Where."""

    street: str
    city: str
    country: str
    postal_code: str = Field(alias="postalCode")


class Customer(Hand):
    """Who."""

    full_name: str = Field(alias="fullName")
    email: str
    ship_to: Address = Field(alias="shipTo")


class Line(Hand):
    """What."""

    sku: str
    quantity: int
    unit_price: int = Field(alias="unitPrice")


class Order(Hand):
    """All of it."""

    id: str
    status: Literal["open", "paid", "sent", "closed"]
    currency: Literal["EUR", "USD", "GBP"]
    total: int
    created_at: datetime = Field(alias="createdAt")
    sent_on: date | None = Field(None, alias="sentOn")
    customer: Customer
    lines: list[Line]
    labels: list[str] | None = None
    gift_note: str | None = Field(None, alias="giftNote")


Answer = list[Order]
