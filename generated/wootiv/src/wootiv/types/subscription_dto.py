"""`SubscriptionDto`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field

from .._core.models import Model
from .audit_dto import AuditDto


class SubscriptionDto(Model):
    """What a workspace pays for."""

    id: str
    """Its id."""

    audit: AuditDto
    """Its history."""

    end_date: Annotated[datetime, Field(alias="endDate")]
    """When it ends."""

    history: list[list[Any]]
    """What it was before."""

    plan_name: Annotated[
        Literal["free", "personal_pro", "business_pro", "enterprise"] | str,
        Field(alias="planName"),
    ]
    """The plan."""

    start_date: Annotated[datetime, Field(alias="startDate")]
    """When it begins."""

    status: Literal["active", "inactive", "trial", "canceled", "expired"] | str
    """Whether it holds."""

    workspace: Any
    """The workspace."""

    workspace_id: Annotated[str, Field(alias="workspaceId")]
    """The id of the workspace."""
