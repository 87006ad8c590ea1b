"""`BatchReceipt`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class BatchReceipt(Model):
    """A batch was taken in."""

    batch_id: str
    """Our name of the batch."""

    accepted: int
    """How many events it had."""
