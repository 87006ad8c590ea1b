"""`DeliveredNotice`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model
from .notification import Notification


class DeliveredNotice(Model):
    """A notification reached someone."""

    topic: Literal["notification.delivered"]

    sent_at: datetime
    """When this was sent."""

    notification: Notification
