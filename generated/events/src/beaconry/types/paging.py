"""`Paging`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class Paging(Model):
    """How to go on."""

    next_cursor: str | None
    """Send it to get the next page; null on the last one."""

    has_more: bool
    """Whether there is a next page."""
