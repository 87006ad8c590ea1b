"""`RoleDraft`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._core.models import Model


class RoleDraft(Model):
    """A role that is yet to be made."""

    description: str
    """What it is for."""

    name: str
    """What it is called."""


class RoleDraftParam(TypedDict):
    """A role that is yet to be made."""

    description: str
    """What it is for."""

    name: str
    """What it is called."""
