"""`Part`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class Part(Model):
    serial_no: Annotated[str, Field(alias="serialNo")]

    part_no: Annotated[int | None, Field(alias="partNo")] = None


@wire({"part_no": "partNo"})
class PartParam(TypedDict):
    part_no: NotRequired[int]
