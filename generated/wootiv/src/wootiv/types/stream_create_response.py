"""`StreamCreateResponse`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._core.models import Model


class StreamCreateResponse(Model):
    """A message of a conversation."""

    id: float
    """Its number."""

    attachments: Annotated[list[list[Any]], Field(alias="Attachments")]
    """Files that go with it."""

    medium_integration_name: Annotated[str, Field(alias="mediumIntegrationName")]
    """Which way it goes."""

    message_html: Annotated[str, Field(alias="messageHTML")]
    """What it says, as HTML."""

    message_text: Annotated[str, Field(alias="messageText")]
    """What it says, as text."""

    sender: str
    """Who says it."""

    status: str
    """What became of it."""

    stream_namespace: Annotated[str, Field(alias="streamNamespace")]
    """The conversation."""

    workspace_id: Annotated[str, Field(alias="workspaceId")]
    """The workspace."""
