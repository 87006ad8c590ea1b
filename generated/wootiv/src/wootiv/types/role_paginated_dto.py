"""`RolePaginatedDto`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .role_dto import RoleDto


class RolePaginatedDto(Model):
    """A page of roles."""

    data: list[RoleDto]
    """The roles."""

    count: float
    """How many are on this page."""

    total: float
    """How many there are."""

    page: float
    """Which page it is."""

    page_count: Annotated[float, Field(alias="pageCount")]
    """How many pages there are."""
