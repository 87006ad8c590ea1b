"""`InvitationDto`, and what belongs to it."""

from __future__ import annotations

from typing import Literal

from .._core.models import Model
from .audit_dto import AuditDto
from .reference_id_dto import ReferenceIDDto


class InvitationDto(Model):
    """An invitation to a workspace."""

    id: str
    """Its id."""

    active: bool
    """Whether it can still be accepted."""

    audit: AuditDto
    """Its history."""

    category: Literal["invitation", "invite"] | str
    """The kind of invitation."""

    code: str
    """What it is accepted by."""

    email: str
    """Where it was sent."""

    user: ReferenceIDDto
    """Who invited."""
