"""`ReadPipelineDto`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._core.models import Model
from .audit_dto import AuditDto


class ReadPipelineDto(Model):
    """An address that answers by itself."""

    id: str
    """Its id."""

    audit: AuditDto
    """Its history."""

    config: Any
    """How it works."""

    dotcom: str
    """The web site that it speaks for."""

    inbox: str
    """Where its mail comes in."""

    name: str
    """What it is called."""

    objective: str
    """What it is to achieve."""

    status: str
    """Whether it works."""

    unique_address: Annotated[str, Field(alias="uniqueAddress")]
    """Its address."""

    workspace_id: Annotated[str, Field(alias="workspaceId")]
    """The workspace."""
