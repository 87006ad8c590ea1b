"""`HookChannel`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._core.models import Model
from .quiet_hours import QuietHours


class HookChannel(Model):
    """A way to reach a program."""

    id: str
    """Our name of it."""

    created_at: datetime
    """When it was made."""

    name: str
    """What people call it."""

    quiet_hours: QuietHours | None = None

    type: Literal["hook"]

    url: str
    """Where to send them."""

    headers: dict[str, str] | None = None
    """Headers to send along."""

    secret: Annotated[str | None, Field(repr=False)] = None
    """What to sign messages with."""
