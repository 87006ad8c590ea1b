"""`LoggedRequest`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model as Model_
from .link import Link


class LoggedRequest(Model_):
    """Something that was asked for."""

    entry_id: str
    """Our name of the entry."""

    at: datetime
    """When it came in."""

    method: str
    """Its method."""

    path: str
    """Its address."""

    status: int
    """The status code of the answer."""

    by: Link | None
    """Who asked; null if nobody was signed in."""

    headers: dict[str, list[str]] | None = None
    """The headers that were to be shown."""
