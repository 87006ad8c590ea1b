"""Tests that all have to hold."""

from __future__ import annotations

from .. import types
from .._core.objects import RawBound


class Condition(RawBound, types.Condition):
    """Tests that all have to hold."""


class AsyncCondition(RawBound, types.Condition):
    """Tests that all have to hold."""
