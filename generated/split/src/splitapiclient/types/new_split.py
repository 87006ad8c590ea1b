"""`NewSplit`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .reference import Reference

if TYPE_CHECKING:
    from .reference import ReferenceParam


class NewSplit(Model):
    """What a split is to be."""

    name: str
    """Its name."""

    description: str | None = None
    """What it is for."""

    owners: list[Reference] | None = None
    """Who answers for it."""


class NewSplitParam(TypedDict):
    """What a split is to be."""

    name: str
    """Its name."""

    description: NotRequired[str]
    """What it is for."""

    owners: NotRequired[Sequence[ReferenceParam | Reference]]
    """Who answers for it."""
