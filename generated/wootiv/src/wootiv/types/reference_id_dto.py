"""`ReferenceIDDto`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._core.models import Model


class ReferenceIDDto(Model):
    """Something that is known by its id."""

    id: str
    """The id."""


class ReferenceIDDtoParam(TypedDict):
    """Something that is known by its id."""

    id: str
    """The id."""
