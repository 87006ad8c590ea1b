"""What has the tokens of a service account."""

from __future__ import annotations

from .. import types
from .._core.objects import RawBound


class HarnessApiKey(RawBound, types.HarnessApiKey):
    """What has the tokens of a service account."""


class AsyncHarnessApiKey(RawBound, types.HarnessApiKey):
    """What has the tokens of a service account."""
