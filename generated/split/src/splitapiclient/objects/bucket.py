"""A share of those for whom a rule holds."""

from __future__ import annotations

from .. import types
from .._core.objects import RawBound


class Bucket(RawBound, types.Bucket):
    """A share of those for whom a rule holds."""


class AsyncBucket(RawBound, types.Bucket):
    """A share of those for whom a rule holds."""
