"""`Group`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class Group(Model):
    """A group of users."""

    id: str | None = None
    """Its id."""

    type: str | None = None
    """What it is, `group`."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it is for."""
