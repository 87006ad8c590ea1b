"""A share of those for whom no rule holds."""

from __future__ import annotations

from .. import types
from .._core.objects import RawBound


class DefaultRule(RawBound, types.DefaultRule):
    """A share of those for whom no rule holds."""


class AsyncDefaultRule(RawBound, types.DefaultRule):
    """A share of those for whom no rule holds."""
