"""A group of people."""

from __future__ import annotations

from .. import types
from .._core.objects import RawBound


class HarnessGroup(RawBound, types.HarnessGroup):
    """A group of people."""


class AsyncHarnessGroup(RawBound, types.HarnessGroup):
    """A group of people."""
