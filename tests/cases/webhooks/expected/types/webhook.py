"""`Webhook`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class Webhook(Model):
    id: str
