"""`LiveHeartbeat`, and what belongs to it."""

from __future__ import annotations

from .live_message import LiveMessage


class LiveHeartbeat(LiveMessage):
    """Nothing happened for a while."""

    lag: float | None = None
    """How far the stream is behind, in seconds."""
