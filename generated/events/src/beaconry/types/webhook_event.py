"""`WebhookEvent`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Union

from .._core.unions import Tagged
from .delivered_notice import DeliveredNotice
from .membership_notice import MembershipNotice
from .unknown_webhook_event import UnknownWebhookEvent

WebhookEvent = Annotated[
    Union[DeliveredNotice, MembershipNotice, UnknownWebhookEvent],
    Tagged(
        "topic",
        {
            "notification.delivered": DeliveredNotice,
            "segment.entered": MembershipNotice,
            "segment.left": MembershipNotice,
        },
        UnknownWebhookEvent,
    ),
]
"""What the API sends by itself."""
