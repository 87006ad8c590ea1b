"""`EventSearchPage`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models import Model
from .._core.references import reference
from .paging import Paging

if TYPE_CHECKING:
    from .event import Event
else:
    Event = reference(__package__, "Event")


class EventSearchPage(Model):
    """Some of the events that were found."""

    results: list[Event]
    """The events of this page."""

    paging: Paging
