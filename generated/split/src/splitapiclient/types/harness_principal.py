"""`HarnessPrincipal`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class HarnessPrincipal(Model):
    """Who has a role."""

    identifier: str | None = None
    """Their identifier."""

    type: str | None = None
    """What they are: `USER`, `USER_GROUP`, `SERVICE_ACCOUNT`."""

    scope_level: Annotated[str | None, Field(alias="scopeLevel")] = None
    """The level that they are of."""

    unique_id: Annotated[str | None, Field(alias="uniqueId")] = None
    """Their id, among all levels."""


@wire({"scope_level": "scopeLevel", "unique_id": "uniqueId"})
class HarnessPrincipalParam(TypedDict):
    """Who has a role."""

    identifier: NotRequired[str]
    """Their identifier."""

    type: NotRequired[str]
    """What they are: `USER`, `USER_GROUP`, `SERVICE_ACCOUNT`."""

    scope_level: NotRequired[str]
    """The level that they are of."""

    unique_id: NotRequired[str]
    """Their id, among all levels."""
