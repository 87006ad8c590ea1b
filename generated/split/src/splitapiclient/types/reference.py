"""`Reference`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class Reference(Model):
    """What some other thing is."""

    id: str | None = None
    """Its id."""

    type: str | None = None
    """What it is: `workspace`, `environment`, `user`, `group`."""


class ReferenceParam(TypedDict):
    """What some other thing is."""

    id: NotRequired[str]
    """Its id."""

    type: NotRequired[str]
    """What it is: `workspace`, `environment`, `user`, `group`."""
