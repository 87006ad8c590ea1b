"""`RoleDto`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .audit_dto import AuditDto
from .reference_id_dto import ReferenceIDDto


class RoleDto(Model):
    """What somebody may do."""

    id: str
    """Its id."""

    assignees: list[ReferenceIDDto]
    """Who has it."""

    audit: AuditDto
    """Its history."""

    description: str
    """What it is for."""

    name: str
    """What it is called."""
