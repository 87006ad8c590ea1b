"""`Channel`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Union

from .._core.models import UnknownVariant
from .._core.unions import Tagged
from .email_channel import EmailChannel
from .hook_channel import HookChannel
from .sms_channel import SmsChannel


class UnknownChannel(UnknownVariant):
    """A variant of `Channel` that this version does not know."""

    type: str = ""


Channel = Annotated[
    Union[EmailChannel, SmsChannel, HookChannel, UnknownChannel],
    Tagged(
        "type",
        {"email": EmailChannel, "sms": SmsChannel, "hook": HookChannel},
        UnknownChannel,
    ),
]
"""A way to reach people."""
