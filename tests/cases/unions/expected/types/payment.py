"""`Payment`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Union

from pydantic import Field

from .._core.models import UnknownVariant
from .._core.unions import Tagged
from .card import Card
from .transfer import Transfer

if TYPE_CHECKING:
    from .card import CardParam
    from .transfer import TransferParam


class UnknownPayment(UnknownVariant):
    """A variant of `Payment` that this version does not know."""

    pay_by: Annotated[str, Field(alias="payBy")] = ""


Payment = Annotated[
    Union[Card, Transfer, UnknownPayment],
    Tagged(
        "payBy", {"card": Card, "debit": Card, "transfer": Transfer}, UnknownPayment
    ),
]
"""How to pay."""

if TYPE_CHECKING:
    PaymentParam = Union[CardParam, Card, TransferParam, Transfer]
else:
    PaymentParam = Any
"""How to pay."""
