"""`NotifyByEmail`, and what belongs to it."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .._core.models import Model


class NotifyByEmail(Model):
    """By e-mail."""

    by: Literal["email"]
    """Always `email`."""

    address: str
    """Where to write."""


class NotifyByEmailParam(TypedDict):
    """By e-mail."""

    by: Literal["email"]
    """Always `email`."""

    address: str
    """Where to write."""
