"""`SharedFile`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .person import Person


class SharedFile(Model):
    """What someone sees who has a link."""

    name: str
    """The name of the file."""

    size: int
    """Its size in bytes."""

    shared_by: Person

    content_url: str | None = None
    """Where its bytes are."""
