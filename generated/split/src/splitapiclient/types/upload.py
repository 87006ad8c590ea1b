"""`Upload`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class Upload(Model):
    """Where the keys of a large segment are uploaded to."""

    url: str | None = None
    """Where to send a file of keys, one a line."""

    method: str | None = None
    """How, `PUT`."""

    headers: dict[str, list[str]] | None = None
    """Headers to send with it."""
