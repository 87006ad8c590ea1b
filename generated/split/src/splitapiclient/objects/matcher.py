"""A test of an attribute or a key. Which property has the value depends on `type`."""

from __future__ import annotations

from .. import types
from .._core.objects import RawBound


class Matcher(RawBound, types.Matcher):
    """A test of an attribute or a key. Which property has the value depends on `type`."""


class AsyncMatcher(RawBound, types.Matcher):
    """A test of an attribute or a key. Which property has the value depends on `type`."""
