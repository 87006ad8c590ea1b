"""`Notify`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Union

from .._core.models import UnknownVariant
from .._core.unions import Tagged
from .notify_by_email import NotifyByEmail
from .notify_by_hook import NotifyByHook

if TYPE_CHECKING:
    from .notify_by_email import NotifyByEmailParam
    from .notify_by_hook import NotifyByHookParam


class UnknownNotify(UnknownVariant):
    """A variant of `Notify` that this version does not know."""

    by: str = ""


Notify = Annotated[
    Union[NotifyByEmail, NotifyByHook, UnknownNotify],
    Tagged("by", {"email": NotifyByEmail, "hook": NotifyByHook}, UnknownNotify),
]
"""How to tell you when someone opens it."""

if TYPE_CHECKING:
    NotifyParam = Union[
        NotifyByEmailParam, NotifyByEmail, NotifyByHookParam, NotifyByHook
    ]
else:
    NotifyParam = Any
"""How to tell you when someone opens it."""
