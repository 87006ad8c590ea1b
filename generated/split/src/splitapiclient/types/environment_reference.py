"""`EnvironmentReference`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class EnvironmentReference(Model):
    """The environment that something is in."""

    id: str | None = None
    """Its id."""

    name: str | None = None
    """Its name."""
