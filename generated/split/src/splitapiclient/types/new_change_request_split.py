"""`NewChangeRequestSplit`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .default_rule import DefaultRule
from .reference import Reference
from .rule import Rule, RuleParam
from .treatment import Treatment

if TYPE_CHECKING:
    from .default_rule import DefaultRuleParam
    from .reference import ReferenceParam
    from .treatment import TreatmentParam


class NewChangeRequestSplit(Model):
    """What a split is to do."""

    name: str
    """The split."""

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
    """What those get for whom none holds; 100 in all."""

    comment: str | None = None
    """Why it is changed."""


@wire(
    {
        "default_treatment": "defaultTreatment",
        "baseline_treatment": "baselineTreatment",
        "traffic_allocation": "trafficAllocation",
        "impressions_disabled": "impressionsDisabled",
        "flag_sets": "flagSets",
        "default_rule": "defaultRule",
    },
    nested={"rules": lambda: (RuleParam,)},
)
class NewChangeRequestSplitParam(TypedDict):
    """What a split is to do."""

    name: str
    """The split."""

    treatments: NotRequired[Sequence[TreatmentParam | Treatment]]
    """What it can say."""

    default_treatment: NotRequired[str]
    """What everybody gets when it is killed."""

    baseline_treatment: NotRequired[str]
    """What the other treatments are compared with."""

    traffic_allocation: NotRequired[int]
    """How many of 100 the rules count for."""

    impressions_disabled: NotRequired[bool]
    """Whether nobody counts who got what."""

    flag_sets: NotRequired[Sequence[ReferenceParam | Reference]]
    """The flag sets that it is in."""

    rules: NotRequired[Sequence[RuleParam | Rule]]
    """Its rules; the first that holds counts."""

    default_rule: NotRequired[Sequence[DefaultRuleParam | DefaultRule]]
    """What those get for whom none holds; 100 in all."""

    comment: NotRequired[str]
    """Why it is changed."""
