"""What many identities became, as code reads it that was written for other clients."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..types.bulk_operation_result import GeneratedBulkOperationResult
else:
    GeneratedBulkOperationResult = object


class BulkOperationResultMixin(GeneratedBulkOperationResult):
    """Those that were saved and those that were not, also as a tuple of the two."""

    @property
    def successful(self) -> list[Any]:
        """Those that were saved."""
        return [*(self.objects or ())]

    if not TYPE_CHECKING:  # to those, a model is what its properties are

        def __iter__(self) -> Iterator[Any]:
            yield from (self.successful, [*(self.failed or ())])
