"""`RetentionDefinition`, and what belongs to it."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.notations import DURATION
from .event_kind import EventKind


class RetentionDefinition(Model):
    """How many people come back."""

    cohort_event: EventKind

    return_event: EventKind

    periods: int
    """How many periods to look at."""

    period: Annotated[timedelta, DURATION] | None = None
    """How long a period is.

    Default: `"P1W"`.
    """


class RetentionDefinitionParam(TypedDict):
    """How many people come back."""

    cohort_event: EventKind

    return_event: EventKind

    periods: int
    """How many periods to look at.

    From 1 to 52.
    """

    period: NotRequired[timedelta | str]
    """How long a period is.

    Default: `"P1W"`.
    """
