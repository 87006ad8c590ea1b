"""`Order`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._core.models import Model
from .priority import Priority
from .state import State


class Order(Model):
    state: State

    priority: Priority | None = None

    history: list[State] | None = None

    size: Literal["S", "M", "L"] | str | None = None

    size_before: Annotated[
        Literal["S", "M", "L"] | str | None, Field(alias="sizeBefore")
    ] = None

    version: Literal[2] | None = None

    object: Literal["order"] | None = None

    mixed: Literal["auto", 1] | str | int | None = None
