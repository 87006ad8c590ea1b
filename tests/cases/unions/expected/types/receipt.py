"""`Receipt`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Literal

from .._core.models import Model, UnknownVariant
from .._core.unions import BEST_FIT, Tagged
from .company import Company
from .payment import Payment
from .person import Person


class ReceiptLineItem(Model):
    """Item"""

    kind: Literal["item"]

    sku: str | None = None


class ReceiptLineDiscount(Model):
    """Discount"""

    kind: Literal["discount"]

    percent: float | None = None


class Receipt(Model):
    id: str | int

    payment: Payment | None

    customer: Annotated[Person | Company, BEST_FIT]
    """Told apart by what it has."""

    lines: (
        list[
            Annotated[
                ReceiptLineItem | ReceiptLineDiscount | UnknownVariant,
                Tagged(
                    "kind",
                    {"item": ReceiptLineItem, "discount": ReceiptLineDiscount},
                    UnknownVariant,
                ),
            ]
        ]
        | None
    ) = None

    notes: str | list[str] | None = None
