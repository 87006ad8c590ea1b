"""`Role`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class Role(Model):
    """What somebody may do."""

    identifier: str | None = None
    """Its identifier."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it is for."""

    permissions: list[str] | None = None
    """What it allows."""

    allowed_scope_levels: list[str] | None = None
    """The levels that it can be given in."""


class RoleParam(TypedDict):
    """What somebody may do."""

    identifier: NotRequired[str]
    """Its identifier."""

    name: NotRequired[str]
    """Its name."""

    description: NotRequired[str]
    """What it is for."""

    permissions: NotRequired[Sequence[str]]
    """What it allows."""

    allowed_scope_levels: NotRequired[Sequence[str]]
    """The levels that it can be given in."""
