"""What a program is known as."""

from __future__ import annotations

from .. import types
from .._core.objects import RawBound


class ServiceAccount(RawBound, types.ServiceAccount):
    """What a program is known as."""


class AsyncServiceAccount(RawBound, types.ServiceAccount):
    """What a program is known as."""
