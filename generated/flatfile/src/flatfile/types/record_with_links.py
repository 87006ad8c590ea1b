"""`RecordWithLinks`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._core.models import Model
from .._core.references import reference

if TYPE_CHECKING:
    from .record_data_with_links import RecordDataWithLinks
else:
    RecordDataWithLinks = reference(__package__, "RecordDataWithLinks")


class RecordWithLinks(Model):
    """A row of a sheet, with the records that it refers to."""

    id: str

    workbook_id: Annotated[str, Field(alias="workbookId")]

    sheet_id: Annotated[str, Field(alias="sheetId")]

    values: RecordDataWithLinks
