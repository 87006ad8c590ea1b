"""`HarnessInviteFilter`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class HarnessInviteFilter(Model):
    """Which invitations to list."""

    role_identifiers: Annotated[list[str] | None, Field(alias="roleIdentifiers")] = None
    """Only those with one of these roles."""

    resource_group_identifiers: Annotated[
        list[str] | None, Field(alias="resourceGroupIdentifiers")
    ] = None
    """Only those with one of these resource groups."""


@wire(
    {
        "role_identifiers": "roleIdentifiers",
        "resource_group_identifiers": "resourceGroupIdentifiers",
    }
)
class HarnessInviteFilterParam(TypedDict):
    """Which invitations to list."""

    role_identifiers: NotRequired[Sequence[str]]
    """Only those with one of these roles."""

    resource_group_identifiers: NotRequired[Sequence[str]]
    """Only those with one of these resource groups."""
