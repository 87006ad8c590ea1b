"""`SegmentDefinition`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .environment_reference import EnvironmentReference
from .traffic_type_reference import TrafficTypeReference


class SegmentDefinition(Model):
    """A segment in one environment."""

    name: str | None = None
    """Its name."""

    environment: EnvironmentReference | None = None

    traffic_type: Annotated[TrafficTypeReference | None, Field(alias="trafficType")] = (
        None
    )

    creation_time: Annotated[int | None, Field(alias="creationTime")] = None
    """When it was added, in milliseconds since 1970."""
