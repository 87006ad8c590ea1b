"""`JobStatus`, and what belongs to it."""

from __future__ import annotations

from .._core.models import TextEnum


class JobStatus(TextEnum):
    """How far a job is."""

    PLANNING = "planning"

    READY = "ready"

    EXECUTING = "executing"

    COMPLETE = "complete"

    FAILED = "failed"
