"""`SplitDefinition`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .default_rule import DefaultRule
from .environment_reference import EnvironmentReference
from .reference import Reference
from .rule import Rule
from .traffic_type_reference import TrafficTypeReference
from .treatment import Treatment


class SplitDefinition(Model):
    """What a split does in one environment."""

    name: str | None = None
    """The split."""

    environment: EnvironmentReference | None = None

    traffic_type: Annotated[TrafficTypeReference | None, Field(alias="trafficType")] = (
        None
    )

    killed: bool | None = None
    """Whether everybody gets the default treatment."""

    treatments: list[Treatment] | None = None
    """What it can say."""

    default_treatment: Annotated[str | None, Field(alias="defaultTreatment")] = None
    """What everybody gets when it is killed."""

    baseline_treatment: Annotated[str | None, Field(alias="baselineTreatment")] = None
    """What the other treatments are compared with."""

    traffic_allocation: Annotated[int | None, Field(alias="trafficAllocation")] = None
    """How many of 100 the rules count for."""

    impressions_disabled: Annotated[bool | None, Field(alias="impressionsDisabled")] = (
        None
    )
    """Whether nobody counts who got what."""

    flag_sets: Annotated[list[Reference] | None, Field(alias="flagSets")] = None
    """The flag sets that it is in."""

    rules: list[Rule] | None = None
    """Its rules; the first that holds counts."""

    default_rule: Annotated[list[DefaultRule] | None, Field(alias="defaultRule")] = None
    """What those get for whom none holds."""

    creation_time: Annotated[int | None, Field(alias="creationTime")] = None
    """When it was added, in milliseconds since 1970."""

    last_update_time: Annotated[int | None, Field(alias="lastUpdateTime")] = None
    """When it was changed, in milliseconds since 1970."""

    last_traffic_received_at: Annotated[
        int | None, Field(alias="lastTrafficReceivedAt")
    ] = None
    """When somebody last got a treatment, in milliseconds since 1970."""
