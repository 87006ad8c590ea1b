"""`Split`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .reference import Reference
from .rollout_status import RolloutStatus
from .tag import Tag
from .traffic_type_reference import TrafficTypeReference


class Split(Model):
    """A feature flag."""

    id: str | None = None
    """Its id."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it is for."""

    traffic_type: Annotated[TrafficTypeReference | None, Field(alias="trafficType")] = (
        None
    )

    rollout_status: Annotated[RolloutStatus | None, Field(alias="rolloutStatus")] = None

    rollout_status_timestamp: Annotated[
        int | None, Field(alias="rolloutStatusTimestamp")
    ] = None
    """Since when, in milliseconds since 1970."""

    tags: list[Tag] | None = None
    """Its tags."""

    owners: list[Reference] | None = None
    """Who answers for it; lists leave them out."""

    creation_time: Annotated[int | None, Field(alias="creationTime")] = None
    """When it was made, in milliseconds since 1970."""
