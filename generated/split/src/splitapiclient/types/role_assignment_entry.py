"""`RoleAssignmentEntry`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .role_assignment import RoleAssignment


class RoleAssignmentEntry(Model):
    """The role assignment, as it is told."""

    role_assignment: Annotated[RoleAssignment, Field(alias="roleAssignment")]
