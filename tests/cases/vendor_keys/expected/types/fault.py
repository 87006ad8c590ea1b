"""`Fault`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class Fault(Model):
    says: str | None = None
