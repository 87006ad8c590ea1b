"""`Link`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model
from .access import Access


class Link(Model):
    """A link that shows a file."""

    access: Access | None = None

    expires_at: datetime | None = None
    """When it stops working; null for never."""

    token: str
    """The last part of it."""

    file_id: str
    """The file that it shows."""

    url: str
    """The whole of it."""

    has_password: bool
    """Whether people need a password."""

    opened: int
    """How many visitors opened it."""
