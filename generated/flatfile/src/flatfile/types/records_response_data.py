"""`RecordsResponseData`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._core.models import Model
from .._core.references import reference
from .record_counts import RecordCounts

if TYPE_CHECKING:
    from .records_with_links import RecordsWithLinks
else:
    RecordsWithLinks = reference(__package__, "RecordsWithLinks")


class RecordsResponseData(Model):
    """Records of a sheet."""

    success: bool
    """For example: `true`."""

    records: RecordsWithLinks | None = None

    counts: RecordCounts | None = None

    version_id: Annotated[str | None, Field(alias="versionId")] = None
