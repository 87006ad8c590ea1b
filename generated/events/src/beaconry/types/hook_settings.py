"""`HookSettings`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .quiet_hours import QuietHours, QuietHoursParam


class HookSettings(Model):
    """Messages to a program."""

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


@wire(nested={"quiet_hours": lambda: (QuietHoursParam,)}, tags={"type": ("hook",)})
class HookSettingsParam(TypedDict):
    """Messages to a program."""

    name: str
    """What people call it."""

    quiet_hours: NotRequired[QuietHoursParam | QuietHours]

    type: Literal["hook"]

    url: str
    """Where to send them."""

    headers: NotRequired[Mapping[str, str]]
    """Headers to send along."""

    secret: NotRequired[str]
    """What to sign messages with."""
