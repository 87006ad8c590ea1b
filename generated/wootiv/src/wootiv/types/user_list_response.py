"""`UserListResponse`, and what belongs to it."""

from __future__ import annotations

from typing import Union

from .user_dto import UserDto
from .user_paginated_dto import UserPaginatedDto

UserListResponse = Union[UserPaginatedDto, list[UserDto]]
"""A page of users, or all of them."""
