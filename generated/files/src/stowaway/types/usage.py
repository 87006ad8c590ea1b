"""`Usage`, and what belongs to it."""

from __future__ import annotations

from datetime import date

from .._core.models import Model


class Usage(Model):
    """How much room there is."""

    used: int
    """The bytes of all files and versions."""

    limit: int | None
    """How many bytes there may be; null for as many as you like."""

    by_kind: dict[str, int] | None = None
    """The bytes of each kind of file."""

    reset_on: date | None = None
    """When the month of the contract ends."""
