"""`ContactListResponse`, and what belongs to it."""

from __future__ import annotations

from typing import Union

from .paginated_contact_dto import PaginatedContactDto
from .read_contact_dto import ReadContactDto

ContactListResponse = Union[PaginatedContactDto, list[ReadContactDto]]
"""A page of contacts, or all of them."""
