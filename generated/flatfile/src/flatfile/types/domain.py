"""`Domain`, and what belongs to it."""

from __future__ import annotations

from .._core.models import TextEnum


class Domain(TextEnum):
    """What an event is about."""

    FILE = "file"

    SPACE = "space"

    WORKBOOK = "workbook"

    JOB = "job"
