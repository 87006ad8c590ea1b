"""`RoleAssignment`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .harness_principal import HarnessPrincipal, HarnessPrincipalParam
from .role_reference import RoleReference, RoleReferenceParam


class RoleAssignment(Model):
    """Who has which role with which resources."""

    identifier: str | None = None
    """Its identifier."""

    role_identifier: Annotated[str | None, Field(alias="roleIdentifier")] = None
    """The role."""

    role_reference: Annotated[RoleReference | None, Field(alias="roleReference")] = None

    resource_group_identifier: Annotated[
        str | None, Field(alias="resourceGroupIdentifier")
    ] = None
    """The resources."""

    principal: HarnessPrincipal | None = None

    disabled: bool | None = None
    """Whether it does not count."""

    managed: bool | None = None
    """Whether it came with Harness."""

    internal: bool | None = None
    """Whether people do not see it."""


@wire(
    {
        "role_identifier": "roleIdentifier",
        "role_reference": "roleReference",
        "resource_group_identifier": "resourceGroupIdentifier",
    },
    nested={
        "role_reference": lambda: (RoleReferenceParam,),
        "principal": lambda: (HarnessPrincipalParam,),
    },
)
class RoleAssignmentParam(TypedDict):
    """Who has which role with which resources."""

    identifier: NotRequired[str]
    """Its identifier."""

    role_identifier: NotRequired[str]
    """The role."""

    role_reference: NotRequired[RoleReferenceParam | RoleReference]

    resource_group_identifier: NotRequired[str]
    """The resources."""

    principal: NotRequired[HarnessPrincipalParam | HarnessPrincipal]

    disabled: NotRequired[bool]
    """Whether it does not count."""

    managed: NotRequired[bool]
    """Whether it came with Harness."""

    internal: NotRequired[bool]
    """Whether people do not see it."""
