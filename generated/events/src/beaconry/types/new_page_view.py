"""`NewPageView`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .context import Context

if TYPE_CHECKING:
    from .context import ContextParam


class NewPageView(Model):
    """A page view to send."""

    actor: str | None = None
    """Who did it.

    For example: `"user_18"`.
    """

    at: datetime | None = None
    """When it happened; by default when it arrived."""

    context: Context | None = None

    kind: Literal["page_view"]

    url: str
    """The page."""

    referrer: str | None = None
    """The page before."""

    seconds: float | None = None
    """How long it was seen; null if that is not known."""


class NewPageViewParam(TypedDict):
    """A page view to send."""

    actor: NotRequired[str]
    """Who did it.

    For example: `"user_18"`.
    """

    at: NotRequired[datetime]
    """When it happened; by default when it arrived."""

    context: NotRequired[ContextParam | Mapping[str, object] | Context]

    kind: Literal["page_view"]

    url: str
    """The page."""

    referrer: NotRequired[str]
    """The page before."""

    seconds: NotRequired[float | None]
    """How long it was seen; null if that is not known.

    More than 0.
    """
