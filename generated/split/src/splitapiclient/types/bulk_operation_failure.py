"""`BulkOperationFailure`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .identity import Identity


class BulkOperationFailure(Model):
    """Why an identity was not saved."""

    object: Identity | None = None

    status: int | None = None
    """The status that it would have had by itself."""

    message: str | None = None
    """What is wrong with it."""
