"""`PaginatedStreamRegistry`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .stream_registry_query_dto import StreamRegistryQueryDto


class PaginatedStreamRegistry(Model):
    """Some of what a conversation knows and can do."""

    data: list[StreamRegistryQueryDto]
    """The entries."""

    limit: float
    """How many were wanted."""

    offset: float
    """How many were left out at the beginning."""

    page: float
    """Which page it is."""

    total: float
    """How many there are."""
