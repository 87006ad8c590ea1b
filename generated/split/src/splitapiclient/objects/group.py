"""A group of users."""

from __future__ import annotations

from .. import types
from .._core.objects import RawBound


class Group(RawBound, types.Group):
    """A group of users."""


class AsyncGroup(RawBound, types.Group):
    """A group of users."""
