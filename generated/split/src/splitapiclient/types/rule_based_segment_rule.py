"""`RuleBasedSegmentRule`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .condition import Condition, ConditionParam


class RuleBasedSegmentRule(Model):
    """Who belongs to a rule-based segment: those for whom the condition holds."""

    condition: Condition | None = None


@wire(nested={"condition": lambda: (ConditionParam,)})
class RuleBasedSegmentRuleParam(TypedDict):
    """Who belongs to a rule-based segment: those for whom the condition holds."""

    condition: NotRequired[ConditionParam | Condition]
