"""`LiveEvent`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.references import reference
from .live_message import LiveMessage

if TYPE_CHECKING:
    from .event import Event
else:
    Event = reference(__package__, "Event")


class LiveEvent(LiveMessage):
    """An event came in."""

    event: Event
