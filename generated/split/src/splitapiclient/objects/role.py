"""What somebody may do."""

from __future__ import annotations

from .. import types
from .._core.objects import RawBound


class Role(RawBound, types.Role):
    """What somebody may do."""


class AsyncRole(RawBound, types.Role):
    """What somebody may do."""
