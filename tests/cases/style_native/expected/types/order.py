"""`Order`, and what belongs to it."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class Order(Model):
    id: str

    state: Literal["open", "paid"] | str | None = None


class OrderParam(TypedDict):
    id: str

    state: NotRequired[Literal["open", "paid"] | str]
