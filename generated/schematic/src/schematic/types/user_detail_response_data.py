"""`UserDetailResponseData`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model
from .company_membership_detail_response_data import CompanyMembershipDetailResponseData
from .entity_key_detail_response_data import EntityKeyDetailResponseData
from .entity_trait_detail_response_data import EntityTraitDetailResponseData
from .traits import Traits


class UserDetailResponseData(Model):
    """A user."""

    id: str
    """Its id."""

    name: str
    """What they are called."""

    environment_id: str | None = None
    """The environment that it is in."""

    keys: list[EntityKeyDetailResponseData] | None = None
    """What they are known by."""

    traits: Traits | None = None

    entity_traits: list[EntityTraitDetailResponseData] | None = None
    """The same, one by one."""

    company_memberships: list[CompanyMembershipDetailResponseData] | None = None
    """The companies that they belong to."""

    last_seen_at: datetime | None = None
    """When they were last active."""

    created_at: datetime | None = None
    """When it was made."""

    updated_at: datetime | None = None
    """When it was last changed."""
