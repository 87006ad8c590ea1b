"""`TrendDefinition`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.references import reference
from .event_kind import EventKind
from .interval import Interval
from .sum_measure import SumMeasure

if TYPE_CHECKING:
    from .filter import Filter, FilterParam
    from .sum_measure import SumMeasureParam
else:
    Filter = reference(__package__, "Filter")


class TrendDefinition(Model):
    """How something changes over time."""

    measure: Literal["count", "people"] | str | SumMeasure
    """What to count: events, people, or the sum of a property."""

    event: EventKind

    interval: Interval

    filter: Filter | None = None

    since: datetime | None = None
    """The beginning; by default, 30 days ago."""

    until: datetime | None = None
    """The end; by default, now."""


class TrendDefinitionParam(TypedDict):
    """How something changes over time."""

    measure: Literal["count", "people"] | str | SumMeasureParam | SumMeasure
    """What to count: events, people, or the sum of a property."""

    event: EventKind

    interval: Interval

    filter: NotRequired[FilterParam]

    since: NotRequired[datetime]
    """The beginning; by default, 30 days ago."""

    until: NotRequired[datetime]
    """The end; by default, now."""
