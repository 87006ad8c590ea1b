"""`EndChunk`, and what belongs to it."""

from __future__ import annotations

from typing import Literal

from .._core.models import Model


class EndChunk(Model):
    """All values are known."""

    type: Literal["end"]

    rows: int
    """How many values there were."""

    warnings: list[str] | None = None
    """What to keep in mind."""
