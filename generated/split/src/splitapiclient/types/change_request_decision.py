"""`ChangeRequestDecision`, and what belongs to it."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class ChangeRequestDecision(Model):
    """What is to become of a change."""

    status: Literal["APPROVED", "REJECTED"] | str
    """Whether it is approved."""

    comment: str | None = None
    """Why."""


class ChangeRequestDecisionParam(TypedDict):
    """What is to become of a change."""

    status: Literal["APPROVED", "REJECTED"] | str
    """Whether it is approved."""

    comment: NotRequired[str]
    """Why."""
