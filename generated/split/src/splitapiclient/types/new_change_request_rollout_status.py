"""`NewChangeRequestRolloutStatus`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class NewChangeRequestRolloutStatus(Model):
    """How far the rollout is to be."""

    id: str | None = None
    """The state."""


class NewChangeRequestRolloutStatusParam(TypedDict):
    """How far the rollout is to be."""

    id: NotRequired[str]
    """The state."""
