"""`Problem`, and what belongs to it."""

from __future__ import annotations

from typing import Any

from .._core.models import Model


class Problem(Model):
    """What went wrong."""

    code: str
    """A word for programs."""

    message: str
    """A sentence for people."""

    details: dict[str, Any] | None = None
    """More for programs; what is in it depends on the code."""
