"""Who has which role with which resources."""

from __future__ import annotations

from .. import types
from .._core.objects import RawBound


class RoleAssignment(RawBound, types.RoleAssignment):
    """Who has which role with which resources."""


class AsyncRoleAssignment(RawBound, types.RoleAssignment):
    """Who has which role with which resources."""
