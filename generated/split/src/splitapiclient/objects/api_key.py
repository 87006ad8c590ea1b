"""A key by which programs prove who they are."""

from __future__ import annotations

from .. import types
from .._core.objects import RawBound


class APIKey(RawBound, types.APIKey):
    """A key by which programs prove who they are."""


class AsyncAPIKey(RawBound, types.APIKey):
    """A key by which programs prove who they are."""
