"""`InvitationResult`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model


class InvitationResult(Model):
    """What became of invitations."""

    add_user_response_map: Annotated[
        dict[str, str] | None, Field(alias="addUserResponseMap")
    ] = None
    """Address -> what became of it."""
