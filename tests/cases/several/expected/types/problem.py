"""`Problem`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class Problem(Model):
    message: str
