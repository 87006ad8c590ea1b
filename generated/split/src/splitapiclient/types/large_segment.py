"""`LargeSegment`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .tag import Tag
from .traffic_type_reference import TrafficTypeReference


class LargeSegment(Model):
    """A list of very many keys."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it is for."""

    traffic_type: Annotated[TrafficTypeReference | None, Field(alias="trafficType")] = (
        None
    )

    workspace_id: Annotated[str | None, Field(alias="workspaceId")] = None
    """The workspace."""

    tags: list[Tag] | None = None
    """Its tags."""

    creation_time: Annotated[int | None, Field(alias="creationTime")] = None
    """When it was made, in milliseconds since 1970."""
