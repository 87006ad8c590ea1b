"""`Order`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Literal, Union

from pydantic import Field

from .._core.models import FIRST_FIT, Model, TextEnum
from .priority import Priority
from .state import State


class OrderSize(TextEnum):
    """Listed values; a server may know more."""

    S = "S"

    M = "M"

    L = "L"


class OrderSizeBefore(TextEnum):
    """Listed values; a server may know more."""

    S = "S"

    M = "M"

    L = "L"


class Order(Model):
    state: Annotated[State | str, FIRST_FIT]

    priority: Annotated[Priority | int, FIRST_FIT] | None = None

    history: list[Annotated[State | str, FIRST_FIT]] | None = None

    size: Annotated[OrderSize | str, FIRST_FIT] | None = None

    size_before: Annotated[
        Annotated[OrderSizeBefore | str, FIRST_FIT] | None, Field(alias="sizeBefore")
    ] = None

    version: Literal[2] | None = None

    object: Literal["order"] | None = None

    mixed: OrderMixed | None = None


OrderMixed = Union[Literal["auto", 1], str, int]
"""Other values may come, and may be sent."""
