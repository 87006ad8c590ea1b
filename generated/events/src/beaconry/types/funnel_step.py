"""`FunnelStep`, and what belongs to it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.notations import DURATION
from .._core.references import reference
from .event_kind import EventKind

if TYPE_CHECKING:
    from .filter import Filter, FilterParam
else:
    Filter = reference(__package__, "Filter")


class FunnelStep(Model):
    """A step of a funnel."""

    event: EventKind

    filter: Filter | None = None

    within: Annotated[timedelta, DURATION] | None = None
    """How soon it must come after the step before."""


class FunnelStepParam(TypedDict):
    """A step of a funnel."""

    event: EventKind

    filter: NotRequired[FilterParam]

    within: NotRequired[timedelta | str]
    """How soon it must come after the step before."""
