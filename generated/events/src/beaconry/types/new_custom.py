"""`NewCustom`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .context import Context

if TYPE_CHECKING:
    from .context import ContextParam


class NewCustom(Model):
    """Any other event to send."""

    actor: str | None = None
    """Who did it.

    For example: `"user_18"`.
    """

    at: datetime | None = None
    """When it happened; by default when it arrived."""

    context: Context | None = None

    kind: Literal["custom"]

    name: str
    """What happened."""

    properties: dict[str, Any] | None = None
    """Whatever belongs to it, nested as you like."""


class NewCustomParam(TypedDict):
    """Any other event to send."""

    actor: NotRequired[str]
    """Who did it.

    For example: `"user_18"`.
    """

    at: NotRequired[datetime]
    """When it happened; by default when it arrived."""

    context: NotRequired[ContextParam | Mapping[str, object] | Context]

    kind: Literal["custom"]

    name: str
    """What happened.

    Matching `^[a-z][a-z0-9_]*$`.
    """

    properties: NotRequired[Mapping[str, object]]
    """Whatever belongs to it, nested as you like."""
