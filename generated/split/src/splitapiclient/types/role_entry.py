"""`RoleEntry`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .role import Role


class RoleEntry(Model):
    """The role, as it is told."""

    role: Role
