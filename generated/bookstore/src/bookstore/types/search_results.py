"""`SearchResults`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .search_hit import SearchHit


class SearchResults(Model):
    """All books that were found."""

    hits: list[SearchHit]
