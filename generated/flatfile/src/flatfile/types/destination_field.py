"""`DestinationField`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.references import reference
from .._core.wire import wire
from .enum_details import EnumDetails, EnumDetailsParam

if TYPE_CHECKING:
    from .property import Property, PropertyParam
else:
    Property = reference(__package__, "Property")


class DestinationField(Model):
    """A field that nothing goes to."""

    enum_details: Annotated[EnumDetails | None, Field(alias="enumDetails")] = None

    destination_field: Annotated[Property, Field(alias="destinationField")]

    preview: list[str] | None = None
    """Some of its values."""


@wire(
    {"enum_details": "enumDetails", "destination_field": "destinationField"},
    nested={"enum_details": lambda: (EnumDetailsParam,)},
)
class DestinationFieldParam(TypedDict):
    """A field that nothing goes to."""

    enum_details: NotRequired[EnumDetailsParam | EnumDetails]

    destination_field: PropertyParam

    preview: NotRequired[Sequence[str]]
    """Some of its values."""
