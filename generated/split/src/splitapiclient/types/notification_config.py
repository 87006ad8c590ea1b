"""`NotificationConfig`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class NotificationConfig(Model):
    """How a group is told of something."""

    type: str | None = None
    """The way: `EMAIL`, `SLACK`."""


class NotificationConfigParam(TypedDict):
    """How a group is told of something."""

    type: NotRequired[str]
    """The way: `EMAIL`, `SLACK`."""
