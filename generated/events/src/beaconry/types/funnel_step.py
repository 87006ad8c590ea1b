"""`FunnelStep`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
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

    within: str | None = None
    """How soon it must come after the step before."""


class FunnelStepParam(TypedDict):
    """A step of a funnel."""

    event: EventKind

    filter: NotRequired[FilterParam]

    within: NotRequired[str]
    """How soon it must come after the step before."""
