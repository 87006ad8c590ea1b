"""`PaginatedContactGroupDto`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .read_contact_group_dto import ReadContactGroupDto


class PaginatedContactGroupDto(Model):
    """A page of groups."""

    data: list[ReadContactGroupDto]
    """The groups."""

    count: float
    """How many are on this page."""

    total: float
    """How many there are."""

    page: float
    """Which page it is."""

    page_count: Annotated[float, Field(alias="pageCount")]
    """How many pages there are."""
