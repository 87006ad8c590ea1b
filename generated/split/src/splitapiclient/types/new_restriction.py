"""`NewRestriction`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import TypedDict

from .._core.models import Model
from .._core.wire import wire
from .reference import Reference
from .resource_permissions import ResourcePermissions
from .restricted_operations import RestrictedOperations

if TYPE_CHECKING:
    from .reference import ReferenceParam
    from .resource_permissions import ResourcePermissionsParam
    from .restricted_operations import RestrictedOperationsParam


class NewRestriction(Model):
    """Who is to see something."""

    resource: Reference

    operations: RestrictedOperations

    resource_permissions: Annotated[
        ResourcePermissions, Field(alias="resourcePermissions")
    ]


@wire({"resource_permissions": "resourcePermissions"})
class NewRestrictionParam(TypedDict):
    """Who is to see something."""

    resource: ReferenceParam | Reference

    operations: RestrictedOperationsParam | RestrictedOperations

    resource_permissions: ResourcePermissionsParam | ResourcePermissions
