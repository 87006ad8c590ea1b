"""`Device`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model as Model_


class Device(Model_):
    """Something to sign in with."""

    id: str
    """Our name of the device."""

    name: str
    """What it calls itself."""

    last_seen: datetime
    """When it was used last."""
