"""`RecordCounts`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class RecordCounts(Model):
    """How many records there are."""

    total: int | None = None
    """All of them.

    For example: `2`.
    """

    valid: int | None = None
    """Those without errors.

    For example: `2`.
    """

    error: int | None = None
    """Those with errors.

    For example: `0`.
    """
