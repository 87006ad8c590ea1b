"""`StreamRetrieveResponse`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._core.models import Model


class StreamRetrieveResponse(Model):
    """A conversation."""

    id: float
    """Its number."""

    contact_id: Annotated[str, Field(alias="contactId")]
    """With whom it is."""

    contact_metadata: Annotated[Any, Field(alias="contactMetadata")]
    """What is known of them."""

    conversations: Any
    """The messages."""

    mailbox: Any
    """The mailbox."""

    medium: (
        Literal[
            "sms",
            "email",
            "slack",
            "whatsapp",
            "facebook",
            "twitter",
            "telegram",
            "discord",
            "wechat",
        ]
        | str
    )
    """Which way it is held."""

    namespace: str
    """Its name everywhere."""

    pipeline_id: Annotated[str, Field(alias="pipelineId")]
    """The id of the mailbox."""

    slug: str
    """Its name in addresses."""

    status: (
        Literal[
            "open", "composing", "closed", "archived", "quarantined", "spam", "trash"
        ]
        | str
    )
    """How far it is."""

    stream_registries: Annotated[Any, Field(alias="streamRegistries")]
    """What it knows and can do."""

    subject: str
    """What it is about."""

    workspace: Any
    """The workspace."""

    workspace_id: Annotated[str, Field(alias="workspaceId")]
    """The id of the workspace."""
