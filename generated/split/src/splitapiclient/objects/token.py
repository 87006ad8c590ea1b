"""What a program proves with who it is."""

from __future__ import annotations

from .. import types
from .._core.objects import RawBound


class Token(RawBound, types.Token):
    """What a program proves with who it is."""


class AsyncToken(RawBound, types.Token):
    """What a program proves with who it is."""
