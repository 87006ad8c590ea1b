"""`QueryResult`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model
from .query_row import QueryRow


class QueryResult(Model):
    """An answer."""

    rows: list[QueryRow]
    """The values."""

    totals: dict[str, float]
    """The sum of each series."""

    buckets: dict[str, list[int]] | None = None
    """The plain values of each series."""

    groups: dict[str, QueryResult] | None = None
    """Answers by group, for questions that are split."""

    computed_at: datetime
    """When it was computed."""
