"""`RoleAssignmentAnswer`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .role_assignment_entry import RoleAssignmentEntry


class RoleAssignmentAnswer(Model):
    """The role assignment."""

    status: str | None = None
    """That all is well, `SUCCESS`."""

    correlation_id: Annotated[str | None, Field(alias="correlationId")] = None
    """What to name when asking for help."""

    data: RoleAssignmentEntry
