"""`RoleListResponse`, and what belongs to it."""

from __future__ import annotations

from typing import Union

from .role_dto import RoleDto
from .role_paginated_dto import RolePaginatedDto

RoleListResponse = Union[RolePaginatedDto, list[RoleDto]]
"""A page of roles, or all of them."""
