"""Who may see something."""

from __future__ import annotations

from .. import types
from .._core.objects import RawBound


class Restriction(RawBound, types.Restriction):
    """Who may see something."""


class AsyncRestriction(RawBound, types.Restriction):
    """Who may see something."""
