"""`CompanyResponseData`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model


class CompanyResponseData(Model):
    """A company, in brief."""

    id: str
    """Its id."""

    name: str
    """What it is called."""

    environment_id: str | None = None
    """The environment that it is in."""

    last_seen_at: datetime | None = None
    """When it was last active."""

    logo_url: str | None = None
    """Its logo."""

    created_at: datetime | None = None
    """When it was made."""

    updated_at: datetime | None = None
    """When it was last changed."""
