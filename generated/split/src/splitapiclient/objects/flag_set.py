"""Splits that are fetched together."""

from __future__ import annotations

from .. import types
from .._core.objects import RawBound


class FlagSet(RawBound, types.FlagSet):
    """Splits that are fetched together."""


class AsyncFlagSet(RawBound, types.FlagSet):
    """Splits that are fetched together."""
