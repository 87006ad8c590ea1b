"""`NotifyByHook`, and what belongs to it."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .._core.models import Model


class NotifyByHook(Model):
    """By a request to a program."""

    by: Literal["hook"]
    """Always `hook`."""

    url: str
    """Where to send it."""


class NotifyByHookParam(TypedDict):
    """By a request to a program."""

    by: Literal["hook"]
    """Always `hook`."""

    url: str
    """Where to send it."""
