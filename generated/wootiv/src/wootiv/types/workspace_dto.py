"""`WorkspaceDto`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._core.models import Model


class WorkspaceDto(Model):
    """Where people work together."""

    id: str
    """Its id."""

    audit: Any
    """Its history."""

    name: str
    """What it is called."""

    owner_id: Annotated[str, Field(alias="ownerId")]
    """The user to whom it belongs."""

    slug: str
    """Its name in addresses."""

    subscription: Any
    """What it pays for."""

    subscription_id: Annotated[str, Field(alias="subscriptionId")]
    """The id of that."""

    workspace_members: Annotated[list[str], Field(alias="workspaceMembers")]
    """Ids of its members."""
