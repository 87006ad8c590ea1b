"""`ChangeRequestRuleBasedSegment`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .excluded_segment import ExcludedSegment
from .rule_based_segment_rule import RuleBasedSegmentRule, RuleBasedSegmentRuleParam

if TYPE_CHECKING:
    from .excluded_segment import ExcludedSegmentParam


class ChangeRequestRuleBasedSegment(Model):
    """Who is to belong to a rule-based segment."""

    name: str | None = None
    """The segment."""

    rules: list[RuleBasedSegmentRule] | None = None
    """Those for whom one of these holds,"""

    excluded_keys: Annotated[list[str] | None, Field(alias="excludedKeys")] = None
    """but none of these keys"""

    excluded_segments: Annotated[
        list[ExcludedSegment] | None, Field(alias="excludedSegments")
    ] = None
    """and no members of these segments."""


@wire(
    {"excluded_keys": "excludedKeys", "excluded_segments": "excludedSegments"},
    nested={"rules": lambda: (RuleBasedSegmentRuleParam,)},
)
class ChangeRequestRuleBasedSegmentParam(TypedDict):
    """Who is to belong to a rule-based segment."""

    name: NotRequired[str]
    """The segment."""

    rules: NotRequired[Sequence[RuleBasedSegmentRuleParam | RuleBasedSegmentRule]]
    """Those for whom one of these holds,"""

    excluded_keys: NotRequired[Sequence[str]]
    """but none of these keys"""

    excluded_segments: NotRequired[Sequence[ExcludedSegmentParam | ExcludedSegment]]
    """and no members of these segments."""
