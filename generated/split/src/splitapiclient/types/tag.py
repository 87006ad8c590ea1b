"""`Tag`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class Tag(Model):
    """A word by which things are found."""

    name: str | None = None
    """The word."""
