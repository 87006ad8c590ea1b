"""`RoleBulkCreateResponse`, and what belongs to it."""

from __future__ import annotations

from .role_dto import RoleDto

RoleBulkCreateResponse = list[RoleDto]
"""Roles that were just made."""
