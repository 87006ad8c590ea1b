"""`JobType`, and what belongs to it."""

from __future__ import annotations

from .._core.models import TextEnum


class JobType(TextEnum):
    """What a job works on."""

    FILE = "file"

    WORKBOOK = "workbook"
