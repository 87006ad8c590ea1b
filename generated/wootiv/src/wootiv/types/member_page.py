"""`MemberPage`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .user_dto import UserDto


class MemberPage(Model):
    """A page of members."""

    data: list[UserDto] | None = None
    """The members."""

    count: float | None = None
    """How many are on this page."""

    total: float | None = None
    """How many there are."""

    page: float | None = None
    """Which page it is."""

    page_count: Annotated[float | None, Field(alias="pageCount")] = None
    """How many pages there are."""
