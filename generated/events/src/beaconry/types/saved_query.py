"""`SavedQuery`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .._core.models import Model
from .._core.references import reference

if TYPE_CHECKING:
    from .query_definition import QueryDefinition
else:
    QueryDefinition = reference(__package__, "QueryDefinition")


class SavedQuery(Model):
    """A query that was saved."""

    name: str
    """What people call it."""

    definition: QueryDefinition

    labels: dict[str, str] | None = None
    """Your own notes."""

    schedule: str | None = None
    """When to compute it by itself, as five fields of cron; null for never.

    For example: `"0 6 * * 1"`.
    """

    id: str
    """Our name of the query."""

    owner: str
    """The member who saved it."""

    created_at: datetime
    """When it was saved."""

    last_run_at: datetime | None = None
    """When it was computed last; null if never."""
