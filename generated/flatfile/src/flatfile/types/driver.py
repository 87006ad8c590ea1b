"""`Driver`, and what belongs to it."""

from __future__ import annotations

from .._core.models import TextEnum


class Driver(TextEnum):
    """What reads a file."""

    CSV = "csv"
