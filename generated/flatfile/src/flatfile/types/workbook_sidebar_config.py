"""`WorkbookSidebarConfig`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

from .._core.models import Model
from .._core.wire import wire


class WorkbookSidebarConfig(Model):
    type: Literal["workbook"]

    workbook_id: Annotated[str, Field(alias="workbookId")]


@wire({"workbook_id": "workbookId"}, tags={"type": ("workbook",)})
class WorkbookSidebarConfigParam(TypedDict):
    type: Literal["workbook"]

    workbook_id: str
