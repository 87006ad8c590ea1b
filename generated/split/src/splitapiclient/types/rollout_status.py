"""`RolloutStatus`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class RolloutStatus(Model):
    """How far a rollout is."""

    id: str | None = None
    """Its id."""

    name: str | None = None
    """What it is called."""

    type: str | None = None
    """What it is."""

    description: str | None = None
    """What it means."""
