"""`Invitation`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .reference import Reference

if TYPE_CHECKING:
    from .reference import ReferenceParam


class Invitation(Model):
    """Who is invited."""

    email: str
    """Their address."""

    groups: list[Reference] | None = None
    """The groups that they will be in."""


class InvitationParam(TypedDict):
    """Who is invited."""

    email: str
    """Their address."""

    groups: NotRequired[Sequence[ReferenceParam | Reference]]
    """The groups that they will be in."""
