"""`User`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .reference import Reference
from .user_status import UserStatus


class User(Model):
    """Somebody who works with the account."""

    id: str | None = None
    """Their id."""

    type: str | None = None
    """What they are, `user`."""

    name: str | None = None
    """Their name."""

    email: str | None = None
    """Their address."""

    status: UserStatus | None = None

    groups: list[Reference] | None = None
    """The groups that they are in."""
