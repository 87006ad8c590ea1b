"""`Success`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class Success(Model):
    """Whether something was done."""

    success: bool
    """For example: `true`."""
