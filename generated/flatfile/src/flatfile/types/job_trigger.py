"""`JobTrigger`, and what belongs to it."""

from __future__ import annotations

from .._core.models import TextEnum


class JobTrigger(TextEnum):
    """What starts a job: a call, or its creation."""

    MANUAL = "manual"

    IMMEDIATE = "immediate"
