"""`InvitationListResponse`, and what belongs to it."""

from __future__ import annotations

from typing import Union

from .invitation_dto import InvitationDto
from .invitation_paginated_dto import InvitationPaginatedDto

InvitationListResponse = Union[InvitationPaginatedDto, list[InvitationDto]]
"""A page of invitations, or all of them."""
