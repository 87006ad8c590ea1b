"""`Identity`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class Identity(Model):
    """One thing of a traffic type in an environment."""

    key: str | None = None
    """Its key, as SDKs name it."""

    traffic_type_id: Annotated[str | None, Field(alias="trafficTypeId")] = None
    """The traffic type."""

    environment_id: Annotated[str | None, Field(alias="environmentId")] = None
    """The environment."""

    values: dict[str, Any] | None = None
    """Attribute -> value."""


@wire({"traffic_type_id": "trafficTypeId", "environment_id": "environmentId"})
class IdentityParam(TypedDict):
    """One thing of a traffic type in an environment."""

    key: NotRequired[str]
    """Its key, as SDKs name it."""

    traffic_type_id: NotRequired[str]
    """The traffic type."""

    environment_id: NotRequired[str]
    """The environment."""

    values: NotRequired[Mapping[str, object]]
    """Attribute -> value."""
