"""`HarnessInvite`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .role_binding import RoleBinding


class HarnessInvite(Model):
    """Somebody who is invited."""

    id: str | None = None
    """The id of the invitation."""

    name: str | None = None
    """Their name."""

    email: str | None = None
    """Their address."""

    role_bindings: Annotated[list[RoleBinding] | None, Field(alias="roleBindings")] = (
        None
    )
    """The roles that they will have."""

    user_groups: Annotated[list[str] | None, Field(alias="userGroups")] = None
    """The groups that they will be in."""

    invite_type: Annotated[str | None, Field(alias="inviteType")] = None
    """How they were invited."""

    approved: bool | None = None
    """Whether somebody has to agree no more."""

    account_identifier: Annotated[str | None, Field(alias="accountIdentifier")] = None
    """The account."""

    org_identifier: Annotated[str | None, Field(alias="orgIdentifier")] = None
    """The organization."""

    project_identifier: Annotated[str | None, Field(alias="projectIdentifier")] = None
    """The project."""
