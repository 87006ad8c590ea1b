"""`BulkOperationResult`, and what belongs to it."""

from __future__ import annotations

from typing import Any

from .._core.models import Model
from ..custom.types import BulkOperationResultMixin
from .bulk_operation_failure import BulkOperationFailure
from .identity import Identity


class GeneratedBulkOperationResult(Model):
    """What became of many identities."""

    objects: list[Identity] | None = None
    """Those that were saved."""

    failed: list[BulkOperationFailure] | None = None
    """Those that were not."""

    metadata: dict[str, Any] | None = None
    """Anything else."""


class BulkOperationResult(BulkOperationResultMixin, GeneratedBulkOperationResult):
    """What became of many identities."""
