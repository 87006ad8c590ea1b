"""`EmailSettings`, and what belongs to it."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .quiet_hours import QuietHours, QuietHoursParam


class EmailSettings(Model):
    """Messages by e-mail."""

    name: str
    """What people call it."""

    quiet_hours: QuietHours | None = None

    type: Literal["email"]

    address: str
    """Where to send them."""


@wire(nested={"quiet_hours": lambda: (QuietHoursParam,)}, tags={"type": ("email",)})
class EmailSettingsParam(TypedDict):
    """Messages by e-mail."""

    name: str
    """What people call it."""

    quiet_hours: NotRequired[QuietHoursParam | QuietHours]

    type: Literal["email"]

    address: str
    """Where to send them."""
