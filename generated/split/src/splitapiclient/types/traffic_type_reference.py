"""`TrafficTypeReference`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class TrafficTypeReference(Model):
    """The traffic type of something."""

    id: str | None = None
    """Its id."""

    name: str | None = None
    """Its name."""
