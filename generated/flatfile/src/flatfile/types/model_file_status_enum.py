"""`ModelFileStatusEnum`, and what belongs to it."""

from __future__ import annotations

from .._core.models import TextEnum


class ModelFileStatusEnum(TextEnum):
    """How much of a file is there: a part, all of it; or it was put away, or is gone
    for good.
    """

    PARTIAL = "partial"

    COMPLETE = "complete"

    ARCHIVED = "archived"

    PURGED = "purged"
