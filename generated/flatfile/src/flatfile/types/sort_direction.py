"""`SortDirection`, and what belongs to it."""

from __future__ import annotations

from .._core.models import TextEnum


class SortDirection(TextEnum):
    """Whether the smallest or the greatest comes first."""

    ASC = "asc"

    DESC = "desc"
