"""`EntityKeyDetailResponseData`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model


class EntityKeyDetailResponseData(Model):
    """What something is known by."""

    id: str
    """Its id."""

    key: str
    """Its name."""

    value: str
    """Its value."""

    definition_id: str | None = None
    """How it is defined."""

    entity_id: str | None = None
    """What is known by it."""

    environment_id: str | None = None
    """The environment that it is in."""

    created_at: datetime | None = None
    """When it was made."""

    updated_at: datetime | None = None
    """When it was last changed."""
