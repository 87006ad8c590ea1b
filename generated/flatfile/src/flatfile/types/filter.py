"""`Filter`, and what belongs to it."""

from __future__ import annotations

from .._core.models import TextEnum


class Filter(TextEnum):
    """Which records: those without errors, those with errors, all, or none."""

    VALID = "valid"

    ERROR = "error"

    ALL = "all"

    NONE = "none"
