"""`ListOrdersSort`, and what belongs to it."""

from __future__ import annotations

from .._core.models import TextEnum


class ListOrdersSort(TextEnum):
    """Listed values; a server may know more."""

    NEWEST = "newest"

    OLDEST = "oldest"
