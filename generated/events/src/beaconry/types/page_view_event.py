"""`PageViewEvent`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model
from .context import Context


class PageViewEvent(Model):
    """A page was seen."""

    id: str
    """Our name of the event.

    For example: `"evt_0001"`.
    """

    actor: str | None
    """Who did it; null when that was forgotten on demand."""

    at: datetime
    """When it happened."""

    context: Context | None = None

    kind: Literal["page_view"]

    url: str
    """The page."""

    referrer: str | None = None
    """The page before."""

    seconds: float | None = None
    """How long it was seen; null if that is not known."""
