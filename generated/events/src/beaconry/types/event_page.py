"""`EventPage`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models import Model
from .._core.references import reference

if TYPE_CHECKING:
    from .event import Event
else:
    Event = reference(__package__, "Event")


class EventPage(Model):
    """Some of the events."""

    items: list[Event]
    """The events of this page."""

    total: int
    """How many there are in all."""

    offset: int | None = None
    """How many stand before this page."""
