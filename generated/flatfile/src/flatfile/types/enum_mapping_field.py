"""`EnumMappingField`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class EnumMappingField(Model):
    source_value: Annotated[str | None, Field(alias="sourceValue")] = None

    destination_value: Annotated[str | None, Field(alias="destinationValue")] = None


@wire({"source_value": "sourceValue", "destination_value": "destinationValue"})
class EnumMappingFieldParam(TypedDict):
    source_value: NotRequired[str | None]

    destination_value: NotRequired[str | None]
