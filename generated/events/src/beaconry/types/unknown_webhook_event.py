"""`UnknownWebhookEvent`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class UnknownWebhookEvent(Model):
    """An event that this version does not know; all of its data is kept."""

    topic: str | None = None
