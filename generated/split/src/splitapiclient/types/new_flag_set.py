"""`NewFlagSet`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .reference import Reference

if TYPE_CHECKING:
    from .reference import ReferenceParam


class NewFlagSet(Model):
    """What a flag set is to be."""

    name: str
    """Its name."""

    description: str | None = None
    """What it is for."""

    workspace: Reference


class NewFlagSetParam(TypedDict):
    """What a flag set is to be."""

    name: str
    """Its name."""

    description: NotRequired[str]
    """What it is for."""

    workspace: ReferenceParam | Reference
