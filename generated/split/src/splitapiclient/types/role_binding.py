"""`RoleBinding`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class RoleBinding(Model):
    """A role, and what it is for."""

    role_identifier: Annotated[str | None, Field(alias="roleIdentifier")] = None
    """The role."""

    role_name: Annotated[str | None, Field(alias="roleName")] = None
    """Its name."""

    role_scope_level: Annotated[str | None, Field(alias="roleScopeLevel")] = None
    """The level that it is of."""

    resource_group_identifier: Annotated[
        str | None, Field(alias="resourceGroupIdentifier")
    ] = None
    """What it is for."""

    resource_group_name: Annotated[str | None, Field(alias="resourceGroupName")] = None
    """The name of that."""

    managed_role: Annotated[bool | None, Field(alias="managedRole")] = None
    """Whether the role came with Harness."""


@wire(
    {
        "role_identifier": "roleIdentifier",
        "role_name": "roleName",
        "role_scope_level": "roleScopeLevel",
        "resource_group_identifier": "resourceGroupIdentifier",
        "resource_group_name": "resourceGroupName",
        "managed_role": "managedRole",
    }
)
class RoleBindingParam(TypedDict):
    """A role, and what it is for."""

    role_identifier: NotRequired[str]
    """The role."""

    role_name: NotRequired[str]
    """Its name."""

    role_scope_level: NotRequired[str]
    """The level that it is of."""

    resource_group_identifier: NotRequired[str]
    """What it is for."""

    resource_group_name: NotRequired[str]
    """The name of that."""

    managed_role: NotRequired[bool]
    """Whether the role came with Harness."""
