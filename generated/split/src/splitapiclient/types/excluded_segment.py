"""`ExcludedSegment`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class ExcludedSegment(Model):
    """A segment whose members do not belong to a rule-based one."""

    name: str | None = None
    """Its name."""

    type: str | None = None
    """What it is: `standard_segment`, `large_segment`, `rule_based_segment`."""


class ExcludedSegmentParam(TypedDict):
    """A segment whose members do not belong to a rule-based one."""

    name: NotRequired[str]
    """Its name."""

    type: NotRequired[str]
    """What it is: `standard_segment`, `large_segment`, `rule_based_segment`."""
