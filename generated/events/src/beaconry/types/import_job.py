"""`ImportJob`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model
from .job_state import JobState


class ImportJob(Model):
    """A file that is being read."""

    id: str
    """Our name of the import."""

    state: JobState

    read: int
    """How many lines were read."""

    refused: int
    """How many of them were refused."""

    finished_at: datetime | None = None
    """When it ended; null while it runs."""
