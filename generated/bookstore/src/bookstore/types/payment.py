"""`Payment`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Union

from .._core.models import UnknownVariant
from .._core.unions import Tagged
from .card_payment import CardPayment
from .invoice_payment import InvoicePayment

if TYPE_CHECKING:
    from .card_payment import CardPaymentParam
    from .invoice_payment import InvoicePaymentParam


class UnknownPayment(UnknownVariant):
    """A variant of `Payment` that this version does not know."""

    method: str = ""


Payment = Annotated[
    Union[CardPayment, InvoicePayment, UnknownPayment],
    Tagged("method", {"card": CardPayment, "invoice": InvoicePayment}, UnknownPayment),
]
"""How an order is paid."""

if TYPE_CHECKING:
    PaymentParam = Union[
        CardPaymentParam, CardPayment, InvoicePaymentParam, InvoicePayment
    ]
else:
    PaymentParam = Any
"""How an order is paid."""
