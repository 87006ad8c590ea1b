"""`CustomEvent`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from .._core.models import Model
from .context import Context


class CustomEvent(Model):
    """Anything else."""

    id: str
    """Our name of the event.

    For example: `"evt_0001"`.
    """

    actor: str | None
    """Who did it; null when that was forgotten on demand."""

    at: datetime
    """When it happened."""

    context: Context | None = None

    kind: Literal["custom"]

    name: str
    """What happened."""

    properties: dict[str, Any] | None = None
    """Whatever belongs to it, nested as you like."""
