"""`RoleReference`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class RoleReference(Model):
    """A role, and its level."""

    identifier: str | None = None
    """Its identifier."""

    scope_level: Annotated[str | None, Field(alias="scopeLevel")] = None
    """The level."""


@wire({"scope_level": "scopeLevel"})
class RoleReferenceParam(TypedDict):
    """A role, and its level."""

    identifier: NotRequired[str]
    """Its identifier."""

    scope_level: NotRequired[str]
    """The level."""
