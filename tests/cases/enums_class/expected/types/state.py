"""`State`, and what belongs to it."""

from __future__ import annotations

from .._core.models import TextEnum


class State(TextEnum):
    """How far an order has come."""

    NEW = "new"
    """Just made."""

    IN_PROGRESS = "in-progress"
    """Being packed."""

    IT_S_DONE = "it's done"
    """Sent."""

    CLASS = "class"

    EMPTY = ""
