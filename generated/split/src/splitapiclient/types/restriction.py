"""`Restriction`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .resource_permissions import ResourcePermissions
from .restricted_operations import RestrictedOperations
from .restricted_resource import RestrictedResource


class Restriction(Model):
    """Who may see something."""

    id: str | None = None
    """Its id."""

    type: str | None = None
    """What it is, `restriction`."""

    operations: RestrictedOperations | None = None

    resource_permissions: Annotated[
        ResourcePermissions | None, Field(alias="resourcePermissions")
    ] = None

    resource: RestrictedResource | None = None
