"""`NewPurchase`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .context import Context
from .order_line import OrderLine

if TYPE_CHECKING:
    from .context import ContextParam


class NewPurchase(Model):
    """A purchase to send."""

    actor: str | None = None
    """Who did it.

    For example: `"user_18"`.
    """

    at: datetime | None = None
    """When it happened; by default when it arrived."""

    context: Context | None = None

    kind: Literal["purchase"]

    order_id: str
    """Your number of the order."""

    lines: list[OrderLine]
    """What was bought."""

    currency: str
    """An ISO 4217 code."""

    coupon: str | None = None
    """The coupon, if one was used."""


class NewPurchaseParam(TypedDict):
    """A purchase to send."""

    actor: NotRequired[str]
    """Who did it.

    For example: `"user_18"`.
    """

    at: NotRequired[datetime]
    """When it happened; by default when it arrived."""

    context: NotRequired[ContextParam | Mapping[str, object] | Context]

    kind: Literal["purchase"]

    order_id: str
    """Your number of the order."""

    lines: Sequence[OrderLine]
    """What was bought.

    Not empty.
    """

    currency: str
    """An ISO 4217 code.

    Matching `^[A-Z]{3}$`.
    """

    coupon: NotRequired[str | None]
    """The coupon, if one was used."""
