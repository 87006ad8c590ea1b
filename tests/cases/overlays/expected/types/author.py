"""`Author`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class Author(Model):
    """Author"""

    id: str
