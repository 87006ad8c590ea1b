"""`ProgressChunk`, and what belongs to it."""

from __future__ import annotations

from typing import Literal

from .._core.models import Model


class ProgressChunk(Model):
    """More is done."""

    type: Literal["progress"]

    done: float
    """The part that is done."""
