"""`SmsSettings`, and what belongs to it."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .quiet_hours import QuietHours, QuietHoursParam


class SmsSettings(Model):
    """Messages to a telephone."""

    name: str
    """What people call it."""

    quiet_hours: QuietHours | None = None

    type: Literal["sms"]

    number: str
    """The number with its country."""


@wire(nested={"quiet_hours": lambda: (QuietHoursParam,)}, tags={"type": ("sms",)})
class SmsSettingsParam(TypedDict):
    """Messages to a telephone."""

    name: str
    """What people call it."""

    quiet_hours: NotRequired[QuietHoursParam | QuietHours]

    type: Literal["sms"]

    number: str
    """The number with its country.

    Matching `^\\+[0-9]{6,15}$`.
    """
