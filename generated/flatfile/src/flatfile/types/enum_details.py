"""`EnumDetails`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .enum_mapping_field import EnumMappingField, EnumMappingFieldParam


class EnumDetails(Model):
    """Which value becomes which, where the destination has a fixed set of them."""

    mapping: list[EnumMappingField] | None = None

    unused_source_values: Annotated[
        list[str | None] | None, Field(alias="unusedSourceValues")
    ] = None

    unused_destination_values: Annotated[
        list[str | None] | None, Field(alias="unusedDestinationValues")
    ] = None


@wire(
    {
        "unused_source_values": "unusedSourceValues",
        "unused_destination_values": "unusedDestinationValues",
    },
    nested={"mapping": lambda: (EnumMappingFieldParam,)},
)
class EnumDetailsParam(TypedDict):
    """Which value becomes which, where the destination has a fixed set of them."""

    mapping: NotRequired[Sequence[EnumMappingFieldParam | EnumMappingField]]

    unused_source_values: NotRequired[Sequence[str | None]]

    unused_destination_values: NotRequired[Sequence[str | None]]
