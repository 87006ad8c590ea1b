"""`Money`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._core.models import Model


class Money(Model):
    """An amount of money."""

    amount: int
    """In the smallest unit of the currency."""

    currency: str
    """The ISO 4217 code, such as `EUR`."""


class MoneyParam(TypedDict):
    """An amount of money."""

    amount: int
    """In the smallest unit of the currency."""

    currency: str
    """The ISO 4217 code, such as `EUR`."""
