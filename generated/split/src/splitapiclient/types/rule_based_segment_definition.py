"""`RuleBasedSegmentDefinition`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .environment_reference import EnvironmentReference
from .excluded_segment import ExcludedSegment
from .rule_based_segment_rule import RuleBasedSegmentRule
from .traffic_type_reference import TrafficTypeReference


class RuleBasedSegmentDefinition(Model):
    """A rule-based segment in one environment."""

    name: str | None = None
    """Its name."""

    environment: EnvironmentReference | None = None

    traffic_type: Annotated[TrafficTypeReference | None, Field(alias="trafficType")] = (
        None
    )

    creation_time: Annotated[int | None, Field(alias="creationTime")] = None
    """When it was added, in milliseconds since 1970."""

    rules: list[RuleBasedSegmentRule] | None = None
    """Who belongs to it."""

    excluded_keys: Annotated[list[str] | None, Field(alias="excludedKeys")] = None
    """Keys that do not."""

    excluded_segments: Annotated[
        list[ExcludedSegment] | None, Field(alias="excludedSegments")
    ] = None
    """Segments whose members do not."""
