"""What is given to whom."""

from __future__ import annotations

from .. import types
from .._core.objects import RawBound


class Rule(RawBound, types.Rule):
    """What is given to whom."""


class AsyncRule(RawBound, types.Rule):
    """What is given to whom."""
