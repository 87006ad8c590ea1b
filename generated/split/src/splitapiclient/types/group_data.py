"""`GroupData`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class GroupData(Model):
    """What a group is to be."""

    name: str
    """Its name."""

    description: str | None = None
    """What it is for."""


class GroupDataParam(TypedDict):
    """What a group is to be."""

    name: str
    """Its name."""

    description: NotRequired[str]
    """What it is for."""
