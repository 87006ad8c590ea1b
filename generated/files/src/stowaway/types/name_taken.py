"""`NameTaken`, and what belongs to it."""

from __future__ import annotations

from typing import Any

from .._core.models import Model


class NameTaken(Model):
    """The name is used already."""

    code: str
    """A word for programs."""

    message: str
    """A sentence for people."""

    details: dict[str, Any] | None = None
    """More for programs; what is in it depends on the code."""

    existing_id: str
    """What has that name."""
