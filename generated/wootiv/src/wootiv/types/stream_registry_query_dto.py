"""`StreamRegistryQueryDto`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._core.models import Model


class StreamRegistryQueryDto(Model):
    """What a conversation knows or can do, in a list."""

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

    source: str
    """Where it comes from."""

    stream_namespace: Annotated[str, Field(alias="streamNamespace")]
    """The conversation."""

    type: (
        Literal[
            "action", "tool", "dependency", "resource", "integration", "instruction"
        ]
        | str
    )
    """The kind of entry."""

    stream_slug: Annotated[str | None, Field(alias="streamSlug")] = None
    """The conversation's name in addresses."""
