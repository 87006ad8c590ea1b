"""`ReadContactDto`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._core.models import Model
from .audit_dto import AuditDto


class ReadContactDto(Model):
    """Somebody that a workspace writes to."""

    id: str
    """The id."""

    audit: AuditDto
    """The history."""

    contact_group_id: Annotated[str, Field(alias="contactGroupId")]
    """The group that it belongs to."""

    email: str
    """The mail address."""

    first_name: Annotated[str, Field(alias="firstName")]
    """The given name."""

    last_name: Annotated[str, Field(alias="lastName")]
    """The family name."""

    metadata: Any
    """Whatever else is known."""

    phone_number: Annotated[str, Field(alias="phoneNumber")]
    """The telephone number."""

    primary_contact: Annotated[
        Literal["email", "phoneNumber"] | str, Field(alias="primaryContact")
    ]
    """Which way to write first."""

    workspace_id: Annotated[str, Field(alias="workspaceId")]
    """The workspace."""
