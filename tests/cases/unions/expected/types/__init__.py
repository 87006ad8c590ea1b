"""The types of the API. A module of them is imported when one is first used."""

from .._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    Card .card
    CardParam .card
    Company .company
    Payment .payment
    PaymentParam .payment
    UnknownPayment .payment
    Person .person
    Receipt .receipt
    ReceiptLineDiscount .receipt
    ReceiptLineItem .receipt
    Transfer .transfer
    TransferParam .transfer
    """,
)
