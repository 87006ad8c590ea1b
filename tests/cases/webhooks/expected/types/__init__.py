"""The types of the API. A module of them is imported when one is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .order_created import OrderCreated as OrderCreated
    from .order_lost import OrderLost as OrderLost
    from .order_moved import OrderMoved as OrderMoved
    from .order_paid import OrderPaidEvent as OrderPaidEvent
    from .order_paid import OrderPaidEventPaidBy as OrderPaidEventPaidBy
    from .unknown_webhook_event import UnknownWebhookEvent as UnknownWebhookEvent
    from .webhook import Webhook as Webhook
    from .webhook_event import WebhookEvent as WebhookEvent
else:
    from .._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        {
            ".order_created": ("OrderCreated",),
            ".order_lost": ("OrderLost",),
            ".order_moved": ("OrderMoved",),
            ".order_paid": ("OrderPaidEvent", "OrderPaidEventPaidBy"),
            ".unknown_webhook_event": ("UnknownWebhookEvent",),
            ".webhook": ("Webhook",),
            ".webhook_event": ("WebhookEvent",),
        },
    )
