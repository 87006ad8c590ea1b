"""`CompanyDetailResponseData`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model
from .entity_key_detail_response_data import EntityKeyDetailResponseData
from .entity_trait_detail_response_data import EntityTraitDetailResponseData
from .traits import Traits


class CompanyDetailResponseData(Model):
    """A company."""

    id: str
    """Its id."""

    name: str
    """What it is called."""

    environment_id: str | None = None
    """The environment that it is in."""

    keys: list[EntityKeyDetailResponseData] | None = None
    """What it is known by."""

    traits: Traits | None = None

    entity_traits: list[EntityTraitDetailResponseData] | None = None
    """The same, one by one."""

    user_count: int | None = None
    """How many users it has."""

    last_seen_at: datetime | None = None
    """When it was last active."""

    logo_url: str | None = None
    """Its logo."""

    created_at: datetime | None = None
    """When it was made."""

    updated_at: datetime | None = None
    """When it was last changed."""
