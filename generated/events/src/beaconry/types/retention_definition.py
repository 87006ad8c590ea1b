"""`RetentionDefinition`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .event_kind import EventKind


class RetentionDefinition(Model):
    """How many people come back."""

    cohort_event: EventKind

    return_event: EventKind

    periods: int
    """How many periods to look at."""

    period: str | None = None
    """How long a period is."""


class RetentionDefinitionParam(TypedDict):
    """How many people come back."""

    cohort_event: EventKind

    return_event: EventKind

    periods: int
    """How many periods to look at."""

    period: NotRequired[str]
    """How long a period is."""
