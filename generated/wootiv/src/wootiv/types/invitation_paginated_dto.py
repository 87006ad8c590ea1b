"""`InvitationPaginatedDto`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .invitation_dto import InvitationDto


class InvitationPaginatedDto(Model):
    """A page of invitations."""

    data: list[InvitationDto]
    """The invitations."""

    count: float
    """How many are on this page."""

    total: float
    """How many there are."""

    page: float
    """Which page it is."""

    page_count: Annotated[float, Field(alias="pageCount")]
    """How many pages there are."""
