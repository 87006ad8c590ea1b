"""Objects of three kinds, told apart by a property."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .base import Hand


class Created(Hand):
    """The first."""

    kind: Literal["created"]
    id: str
    at: datetime
    created_by: str = Field(alias="createdBy")


class Moved(Hand):
    """The second."""

    kind: Literal["moved"]
    id: str
    at: datetime
    from_place: str = Field(alias="fromPlace")
    to_place: str = Field(alias="toPlace")


class Ended(Hand):
    """The third."""

    kind: Literal["ended"]
    id: str
    at: datetime
    end_reason: str = Field(alias="endReason")


Answer = list[Annotated[Created | Moved | Ended, Field(discriminator="kind")]]
