"""`Person`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model


class Person(Model):
    """Someone with an account."""

    id: str
    """Our name of the person."""

    name: str
    """What people call the person."""

    avatar_url: str | None = None
    """A picture of the person, if there is one."""
