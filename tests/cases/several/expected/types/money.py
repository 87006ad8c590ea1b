"""`Money`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._core.models import Model


class Money(Model):
    amount: int

    currency: str


class MoneyParam(TypedDict):
    amount: int

    currency: str
