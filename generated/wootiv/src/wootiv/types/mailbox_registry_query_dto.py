"""`MailboxRegistryQueryDto`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._core.models import Model


class MailboxRegistryQueryDto(Model):
    """What a mailbox knows or can do."""

    id: str
    """Its id."""

    audit: Any
    """Its history."""

    enabled: bool
    """Whether it is in use."""

    instructions: str
    """When to use it."""

    name: (
        Literal[
            "cta", "forwarder", "webhook", "calendly", "csv", "pdf", "website", "docx"
        ]
        | str
    )
    """What it is."""

    pipeline_id: Annotated[str, Field(alias="pipelineId")]
    """The mailbox."""

    schema_: Annotated[Any, Field(alias="schema")]
    """What its value looks like."""

    slug: str
    """Its name in addresses."""

    source: str
    """Where it comes from."""

    type: (
        Literal[
            "action", "tool", "dependency", "resource", "integration", "instruction"
        ]
        | str
    )
    """The kind of entry."""

    workspace_id: Annotated[str, Field(alias="workspaceId")]
    """The workspace."""
