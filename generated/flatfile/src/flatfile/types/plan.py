"""`Plan`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._core.models import Model
from .._core.references import reference

if TYPE_CHECKING:
    from .destination_field import DestinationField
    from .edge import Edge
    from .source_field import SourceField
else:
    DestinationField = reference(__package__, "DestinationField")
    Edge = reference(__package__, "Edge")
    SourceField = reference(__package__, "SourceField")


class Plan(Model):
    """What a job will do; where records are moved, which field goes to which."""

    field_mapping: Annotated[list[Edge] | None, Field(alias="fieldMapping")] = None

    unmapped_source_fields: Annotated[
        list[SourceField] | None, Field(alias="unmappedSourceFields")
    ] = None

    unmapped_destination_fields: Annotated[
        list[DestinationField] | None, Field(alias="unmappedDestinationFields")
    ] = None

    header_row_count: Annotated[int | None, Field(alias="headerRowCount")] = None
    """How many rows stand above the data.

    For example: `1`.
    """
