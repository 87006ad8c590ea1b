"""`EnvironmentResponseData`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model


class EnvironmentResponseData(Model):
    """An environment."""

    id: str
    """Its id."""

    name: str
    """What it is called."""

    environment_type: str | None = None
    """Whether it is for development, tests or customers."""

    created_at: datetime | None = None
    """When it was made."""

    updated_at: datetime | None = None
    """When it was last changed."""
