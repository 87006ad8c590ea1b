"""`NewAttribute`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class NewAttribute(Model):
    """What an attribute is to be."""

    id: str
    """Its id."""

    traffic_type_id: Annotated[str | None, Field(alias="trafficTypeId")] = None
    """The traffic type."""

    display_name: Annotated[str | None, Field(alias="displayName")] = None
    """What people see."""

    description: str | None = None
    """What it means."""

    data_type: Annotated[str | None, Field(alias="dataType")] = None
    """What its values are: `STRING`, `NUMBER`."""

    suggested_values: Annotated[list[str] | None, Field(alias="suggestedValues")] = None
    """Values to choose from."""


@wire(
    {
        "traffic_type_id": "trafficTypeId",
        "display_name": "displayName",
        "data_type": "dataType",
        "suggested_values": "suggestedValues",
    }
)
class NewAttributeParam(TypedDict):
    """What an attribute is to be."""

    id: str
    """Its id."""

    traffic_type_id: NotRequired[str]
    """The traffic type."""

    display_name: NotRequired[str]
    """What people see."""

    description: NotRequired[str]
    """What it means."""

    data_type: NotRequired[str]
    """What its values are: `STRING`, `NUMBER`."""

    suggested_values: NotRequired[Sequence[str]]
    """Values to choose from."""
