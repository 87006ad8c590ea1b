"""`PipelineJobConfig`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from .._core.models import Model
from .._core.wire import wire


class PipelineJobConfig(Model):
    """Between which sheets records are moved."""

    source_sheet_id: Annotated[str, Field(alias="sourceSheetId")]

    destination_sheet_id: Annotated[str, Field(alias="destinationSheetId")]


@wire(
    {"source_sheet_id": "sourceSheetId", "destination_sheet_id": "destinationSheetId"}
)
class PipelineJobConfigParam(TypedDict):
    """Between which sheets records are moved."""

    source_sheet_id: str

    destination_sheet_id: str
