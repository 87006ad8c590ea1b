"""`TooLarge`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class TooLarge(Model):
    """How large a batch may be."""

    code: str
    """A word for programs.

    For example: `"not_found"`.
    """

    message: str
    """A sentence for people."""

    help: str | None = None
    """A page that says more, if there is one."""

    limit_bytes: int
    """The most bytes that a batch may have."""

    limit_events: int | None = None
    """The most events that a batch may have."""
