"""`IdentifyEvent`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model
from .context import Context
from .trait_value import TraitValue


class IdentifyEvent(Model):
    """A person became known."""

    id: str
    """Our name of the event.

    For example: `"evt_0001"`.
    """

    actor: str | None
    """Who did it; null when that was forgotten on demand."""

    at: datetime
    """When it happened."""

    context: Context | None = None

    kind: Literal["identify"]

    traits: dict[str, TraitValue]
    """What is known of the person."""

    previous_actor: str | None = None
    """What the person was called before."""
