"""`DocumentSidebarConfig`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

from .._core.models import Model
from .._core.wire import wire


class DocumentSidebarConfig(Model):
    type: Literal["document"]

    document_id: Annotated[str, Field(alias="documentId")]


@wire({"document_id": "documentId"}, tags={"type": ("document",)})
class DocumentSidebarConfigParam(TypedDict):
    type: Literal["document"]

    document_id: str
