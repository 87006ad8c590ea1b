"""`User`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .users_status import UsersStatus


class User(Model):
    id: str

    name: str | None = None

    status: UsersStatus | None = None
