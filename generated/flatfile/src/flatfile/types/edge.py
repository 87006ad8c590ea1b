"""`Edge`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.references import reference
from .._core.wire import wire
from .edge_metadata import EdgeMetadata
from .enum_details import EnumDetails, EnumDetailsParam

if TYPE_CHECKING:
    from .edge_metadata import EdgeMetadataParam
    from .property import Property, PropertyParam
else:
    Property = reference(__package__, "Property")


class Edge(Model):
    """A field that goes to another."""

    source_field: Annotated[Property, Field(alias="sourceField")]

    destination_field: Annotated[Property, Field(alias="destinationField")]

    preview: list[str] | None = None
    """Some of its values."""

    enum_details: Annotated[EnumDetails | None, Field(alias="enumDetails")] = None

    metadata: EdgeMetadata | None = None


@wire(
    {
        "source_field": "sourceField",
        "destination_field": "destinationField",
        "enum_details": "enumDetails",
    },
    nested={"enum_details": lambda: (EnumDetailsParam,)},
)
class EdgeParam(TypedDict):
    """A field that goes to another."""

    source_field: PropertyParam

    destination_field: PropertyParam

    preview: NotRequired[Sequence[str]]
    """Some of its values."""

    enum_details: NotRequired[EnumDetailsParam | EnumDetails]

    metadata: NotRequired[EdgeMetadataParam | EdgeMetadata]
