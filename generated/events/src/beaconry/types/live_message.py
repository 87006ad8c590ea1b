"""`LiveMessage`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .._core.families import Parent, variants
from .._core.references import reference

if TYPE_CHECKING:
    from .live_event import LiveEvent
    from .live_heartbeat import LiveHeartbeat
else:
    LiveEvent = reference(__package__, "LiveEvent")
    LiveHeartbeat = reference(__package__, "LiveHeartbeat")


@variants("type", {"event": LiveEvent, "heartbeat": LiveHeartbeat})
class LiveMessage(Parent):
    """A message of a live stream."""

    type: str
    """What kind of message it is."""

    sent_at: datetime
    """When it was sent."""
