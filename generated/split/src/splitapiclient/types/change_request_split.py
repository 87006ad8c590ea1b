"""`ChangeRequestSplit`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .default_rule import DefaultRule
from .environment_reference import EnvironmentReference
from .rule import Rule
from .traffic_type_reference import TrafficTypeReference
from .treatment import Treatment


class ChangeRequestSplit(Model):
    """What a split is to do once the change is approved."""

    id: str | None = None
    """Its id."""

    name: str | None = None
    """Its name."""

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

    rules: list[Rule] | None = None
    """Its rules; the first that holds counts."""

    default_rule: Annotated[list[DefaultRule] | None, Field(alias="defaultRule")] = None
    """What those get for whom none holds."""

    open_change_request_id: Annotated[
        str | int | None, Field(alias="openChangeRequestId")
    ] = None
    """The change that waits already."""
