"""`BulkCreateResponse`, and what belongs to it."""

from __future__ import annotations

from .role_assignment_dto import RoleAssignmentDto

BulkCreateResponse = list[RoleAssignmentDto]
"""Assignments that were just made."""
