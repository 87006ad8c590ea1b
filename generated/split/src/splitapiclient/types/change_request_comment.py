"""`ChangeRequestComment`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class ChangeRequestComment(Model):
    """What somebody said of a change."""

    comment: str | None = None
    """What was said."""

    user: str | None = None
    """Who said it."""

    role: str | None = None
    """As what."""

    timestamp: int | None = None
    """When, in milliseconds since 1970."""
