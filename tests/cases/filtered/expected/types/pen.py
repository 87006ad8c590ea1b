"""`Pen`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class Pen(Model):
    colour: str | None = None
