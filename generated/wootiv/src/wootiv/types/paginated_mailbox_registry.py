"""`PaginatedMailboxRegistry`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .mailbox_registry_query_dto import MailboxRegistryQueryDto


class PaginatedMailboxRegistry(Model):
    """Some of what a mailbox knows and can do."""

    data: list[MailboxRegistryQueryDto]
    """The entries."""

    limit: float
    """How many were wanted."""

    offset: float
    """How many were left out at the beginning."""

    page: float
    """Which page it is."""

    total: float
    """How many there are."""
