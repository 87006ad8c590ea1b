"""`RowChunk`, and what belongs to it."""

from __future__ import annotations

from typing import Literal

from .._core.models import Model
from .query_row import QueryRow


class RowChunk(Model):
    """A value is known."""

    type: Literal["row"]

    row: QueryRow
