"""`EmailChannel`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model
from .quiet_hours import QuietHours


class EmailChannel(Model):
    """A way to reach people by e-mail."""

    id: str
    """Our name of it."""

    created_at: datetime
    """When it was made."""

    name: str
    """What people call it."""

    quiet_hours: QuietHours | None = None

    type: Literal["email"]

    address: str
    """Where to send them."""
