"""`RoleAssignmentDto`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .audit_dto import AuditDto
from .reference_id_dto import ReferenceIDDto


class RoleAssignmentDto(Model):
    """That somebody has a role."""

    id: str
    """Its id."""

    assignee: ReferenceIDDto
    """Who has it."""

    audit: AuditDto
    """Its history."""

    role: ReferenceIDDto
    """The role."""
