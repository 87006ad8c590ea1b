"""`Value`, and what belongs to it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, Literal
from uuid import UUID

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.notations import BASE64, DIGITS, DURATION
from .._core.wire import wire
from .open import Open
from .part import Part


class ValueClosed(Model):
    a_b: Annotated[str | None, Field(alias="aB")] = None


@wire({"a_b": "aB"})
class ValueClosedParam(TypedDict):
    a_b: NotRequired[str]


class ValueDated(Model):
    name: str | None = None

    if not TYPE_CHECKING:
        __pydantic_extra__: dict[str, date]


class ValueDatedParam(TypedDict):
    name: NotRequired[str]


class Value(Model):
    id: UUID

    made_at: Annotated[datetime, Field(alias="madeAt")]
    """For example: `"2026-01-02T03:04:05Z"`."""

    day: date | None = None

    hour: time | None = None

    span: Annotated[timedelta, DURATION] | None = None

    price: Decimal | None = None

    big_no: Annotated[Annotated[int, DIGITS] | None, Field(alias="bigNo")] = None

    prefix: str | None = None

    data: Annotated[bytes, BASE64] | None = None

    raw: str | None = None

    link: str | None = None

    pin: Annotated[str | None, Field(repr=False)] = None

    count: int = 3
    """How many of them.

    Default: `3`.
    """

    ratio: float | None = None
    """For example: `0.5`, `1`."""

    must: str | None

    may: date | None = None

    null_only: Annotated[None, Field(alias="nullOnly")]

    size: Literal["S", "M"] | str | None = None

    either: int | datetime | None = None

    dates: list[date] | None = None

    blobs: dict[str, Annotated[bytes, BASE64]] | None = None

    pair: tuple[str, Part] | None = None

    grid: list[list[float]] | None = None

    any_list: Annotated[list[Any] | None, Field(alias="anyList")] = None

    free: dict[str, Any] | None = None

    anything: Any = None

    part: Part | None = None

    closed: ValueClosed | None = None

    open: Open | None = None

    dated: ValueDated | None = None

    patterns: dict[str, int | str] | None = None
