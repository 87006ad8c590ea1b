"""The types of the API. A module of them is imported when one is first used."""

from .._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    OrderCreated .order_created
    OrderLost .order_lost
    OrderMoved .order_moved
    OrderPaidEvent .order_paid
    OrderPaidEventPaidBy .order_paid
    UnknownWebhookEvent .unknown_webhook_event
    Webhook .webhook
    WebhookEvent .webhook_event
    """,
)
