"""Somebody who works with the account."""

from __future__ import annotations

from .. import types
from .._core.objects import RawBound


class HarnessUser(RawBound, types.HarnessUser):
    """Somebody who works with the account."""


class AsyncHarnessUser(RawBound, types.HarnessUser):
    """Somebody who works with the account."""
