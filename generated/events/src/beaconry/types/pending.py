"""`Pending`, and what belongs to it."""

from __future__ import annotations

from typing import Literal

from .._core.models import Model


class Pending(Model):
    """An answer that is being computed."""

    status: Literal["pending"]

    done: float | None = None
    """The part that is done."""
