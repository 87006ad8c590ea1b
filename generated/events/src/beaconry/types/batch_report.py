"""`BatchReport`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .batch_result import BatchResult


class BatchReport(Model):
    """What became of each event of a batch."""

    batch_id: str
    """Our name of the batch."""

    results: list[BatchResult]
    """In the order of the events."""
