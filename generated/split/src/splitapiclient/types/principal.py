"""`Principal`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class Principal(Model):
    """A user, a group, or a key that may do something."""

    id: str | None = None
    """Its id."""

    type: str | None = None
    """What it is: `user`, `group`, `api_key`."""

    name: str | None = None
    """Its name."""


class PrincipalParam(TypedDict):
    """A user, a group, or a key that may do something."""

    id: NotRequired[str]
    """Its id."""

    type: NotRequired[str]
    """What it is: `user`, `group`, `api_key`."""

    name: NotRequired[str]
    """Its name."""
