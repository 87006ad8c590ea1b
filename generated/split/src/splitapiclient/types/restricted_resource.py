"""`RestrictedResource`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class RestrictedResource(Model):
    """What is restricted."""

    id: str | None = None
    """Its id."""

    name: str | None = None
    """Its name."""

    type: str | None = None
    """What it is: `workspace`, `environment`."""
