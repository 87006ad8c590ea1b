"""`DeleteResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class DeleteResponse(Model):
    """Whether something was deleted."""

    deleted: bool
    """Whether it was."""
