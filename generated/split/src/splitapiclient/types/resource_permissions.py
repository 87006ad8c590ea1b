"""`ResourcePermissions`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .principal import Principal

if TYPE_CHECKING:
    from .principal import PrincipalParam


class ResourcePermissions(Model):
    """Who may do what."""

    view: list[Principal] | None = None
    """Who may see it."""


class ResourcePermissionsParam(TypedDict):
    """Who may do what."""

    view: NotRequired[Sequence[PrincipalParam | Principal]]
    """Who may see it."""
