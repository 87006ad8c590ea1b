"""`Cash`, and what belongs to it."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class Cash(Model):
    amount: Decimal

    coin_count: Annotated[int | None, Field(alias="coinCount")] = None


@wire({"coin_count": "coinCount"})
class CashParam(TypedDict):
    amount: Decimal | str

    coin_count: NotRequired[int]
