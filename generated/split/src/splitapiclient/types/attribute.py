"""`Attribute`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model


class Attribute(Model):
    """Something that may be known of the things of a traffic type."""

    id: str | None = None
    """Its id."""

    traffic_type_id: Annotated[str | None, Field(alias="trafficTypeId")] = None
    """The traffic type."""

    workspace_id: Annotated[str | None, Field(alias="workspaceId")] = None
    """The workspace."""

    display_name: Annotated[str | None, Field(alias="displayName")] = None
    """What people see."""

    description: str | None = None
    """What it means."""

    data_type: Annotated[str | None, Field(alias="dataType")] = None
    """What its values are: `STRING`, `NUMBER`."""

    is_searchable: Annotated[bool | None, Field(alias="isSearchable")] = None
    """Whether one can search for its values."""

    suggested_values: Annotated[list[str] | None, Field(alias="suggestedValues")] = None
    """Values to choose from."""
