"""The types of the API. A module of them is imported when one is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .card import Card as Card
    from .card import CardParam as CardParam
    from .company import Company as Company
    from .payment import Payment as Payment
    from .payment import PaymentParam as PaymentParam
    from .payment import UnknownPayment as UnknownPayment
    from .person import Person as Person
    from .receipt import Receipt as Receipt
    from .receipt import ReceiptLineDiscount as ReceiptLineDiscount
    from .receipt import ReceiptLineItem as ReceiptLineItem
    from .transfer import Transfer as Transfer
    from .transfer import TransferParam as TransferParam
else:
    from .._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        {
            ".card": ("Card", "CardParam"),
            ".company": ("Company",),
            ".payment": ("Payment", "PaymentParam", "UnknownPayment"),
            ".person": ("Person",),
            ".receipt": ("Receipt", "ReceiptLineDiscount", "ReceiptLineItem"),
            ".transfer": ("Transfer", "TransferParam"),
        },
    )
