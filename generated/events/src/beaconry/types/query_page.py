"""`QueryPage`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models import Model
from .._core.references import reference

if TYPE_CHECKING:
    from .saved_query import SavedQuery
else:
    SavedQuery = reference(__package__, "SavedQuery")


class QueryPage(Model):
    """Some of the saved queries."""

    items: list[SavedQuery]
    """The queries of this page."""

    total: int
    """How many there are in all."""
