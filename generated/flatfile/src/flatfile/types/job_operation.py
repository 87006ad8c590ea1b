"""`JobOperation`, and what belongs to it."""

from __future__ import annotations

from .._core.models import TextEnum


class JobOperation(TextEnum):
    """What is done with the data."""

    EXTRACT = "extract"

    MAP = "map"

    DELETE_RECORDS = "delete-records"
