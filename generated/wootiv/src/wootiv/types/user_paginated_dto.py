"""`UserPaginatedDto`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .user_dto import UserDto


class UserPaginatedDto(Model):
    """A page of users."""

    data: list[UserDto]
    """The users."""

    count: float
    """How many are on this page."""

    total: float
    """How many there are."""

    page: float
    """Which page it is."""

    page_count: Annotated[float, Field(alias="pageCount")]
    """How many pages there are."""
