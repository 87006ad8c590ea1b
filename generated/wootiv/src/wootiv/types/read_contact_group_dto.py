"""`ReadContactGroupDto`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .audit_dto import AuditDto


class ReadContactGroupDto(Model):
    """Contacts that belong together."""

    id: str
    """Its id."""

    audit: AuditDto
    """Its history."""

    group_name: Annotated[str, Field(alias="groupName")]
    """What it is called."""

    workspace_id: Annotated[str, Field(alias="workspaceId")]
    """The workspace."""
