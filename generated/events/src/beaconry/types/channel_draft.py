"""`ChannelDraft`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Union

from .._core.models import UnknownVariant
from .._core.unions import Tagged
from .email_settings import EmailSettings
from .hook_settings import HookSettings
from .sms_settings import SmsSettings

if TYPE_CHECKING:
    from .email_settings import EmailSettingsParam
    from .hook_settings import HookSettingsParam
    from .sms_settings import SmsSettingsParam


class UnknownChannelDraft(UnknownVariant):
    """A variant of `ChannelDraft` that this version does not know."""

    type: str = ""


ChannelDraft = Annotated[
    Union[EmailSettings, SmsSettings, HookSettings, UnknownChannelDraft],
    Tagged(
        "type",
        {"email": EmailSettings, "sms": SmsSettings, "hook": HookSettings},
        UnknownChannelDraft,
    ),
]
"""A channel to add."""

if TYPE_CHECKING:
    ChannelDraftParam = Union[
        EmailSettingsParam,
        EmailSettings,
        SmsSettingsParam,
        SmsSettings,
        HookSettingsParam,
        HookSettings,
    ]
else:
    ChannelDraftParam = Any
"""A channel to add."""
