"""`Record`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .record_data import RecordData


class Record(Model):
    """A row of a sheet."""

    id: str

    workbook_id: Annotated[str, Field(alias="workbookId")]

    sheet_id: Annotated[str, Field(alias="sheetId")]

    values: RecordData
