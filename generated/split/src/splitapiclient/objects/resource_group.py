"""What somebody may do something with."""

from __future__ import annotations

from .. import types
from .._core.objects import RawBound


class ResourceGroup(RawBound, types.ResourceGroup):
    """What somebody may do something with."""


class AsyncResourceGroup(RawBound, types.ResourceGroup):
    """What somebody may do something with."""
