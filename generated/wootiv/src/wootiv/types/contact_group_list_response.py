"""`ContactGroupListResponse`, and what belongs to it."""

from __future__ import annotations

from typing import Union

from .paginated_contact_group_dto import PaginatedContactGroupDto
from .read_contact_group_dto import ReadContactGroupDto

ContactGroupListResponse = Union[PaginatedContactGroupDto, list[ReadContactGroupDto]]
"""A page of groups, or all of them."""
