"""A project."""

from __future__ import annotations

from .. import types
from .._core.objects import RawBound


class HarnessProject(RawBound, types.HarnessProject):
    """A project."""


class AsyncHarnessProject(RawBound, types.HarnessProject):
    """A project."""
