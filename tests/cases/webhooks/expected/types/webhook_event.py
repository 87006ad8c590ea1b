"""`WebhookEvent`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Union

from .._core.unions import Tagged
from .order_created import OrderCreated
from .order_lost import OrderLost
from .order_moved import OrderMoved
from .order_paid import OrderPaidEvent
from .unknown_webhook_event import UnknownWebhookEvent

WebhookEvent = Annotated[
    Union[OrderCreated, OrderPaidEvent, OrderMoved, OrderLost, UnknownWebhookEvent],
    Tagged(
        "type",
        {
            "order.created": OrderCreated,
            "order.paid": OrderPaidEvent,
            "order.shipped": OrderMoved,
            "order.back": OrderMoved,
            "order.lost": OrderLost,
        },
        UnknownWebhookEvent,
    ),
]
"""What the API sends by itself."""
