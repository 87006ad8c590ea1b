"""`CompanyMembershipDetailResponseData`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model
from .company_response_data import CompanyResponseData


class CompanyMembershipDetailResponseData(Model):
    """That a user belongs to a company."""

    id: str
    """Its id."""

    company_id: str
    """The company."""

    user_id: str
    """The user."""

    company: CompanyResponseData | None = None

    created_at: datetime | None = None
    """When it was made."""

    updated_at: datetime | None = None
    """When it was last changed."""
