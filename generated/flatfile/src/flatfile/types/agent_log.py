"""`AgentLog`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model


class AgentLog(Model):
    """What an agent did when it was told of an event."""

    event_id: Annotated[str, Field(alias="eventId")]

    success: bool
    """Whether it came to its end.

    For example: `true`.
    """

    created_at: Annotated[str, Field(alias="createdAt")]
    """When it ran.

    For example: `"2023-02-17T09:30:00.000Z"`.
    """

    log: str | None = None
    """What it has written.

    For example: `"2 records read"`.
    """
