"""`EntityTraitDetailResponseData`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model


class EntityTraitDetailResponseData(Model):
    """What is known of something."""

    id: str
    """Its id."""

    value: str
    """Its value."""

    definition_id: str | None = None
    """How it is defined."""

    environment_id: str | None = None
    """The environment that it is in."""

    created_at: datetime | None = None
    """When it was made."""

    updated_at: datetime | None = None
    """When it was last changed."""
