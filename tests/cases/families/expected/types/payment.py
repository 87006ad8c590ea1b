"""`Payment`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Union

from .._core.unions import BEST_FIT
from .card import Card
from .cash import Cash

if TYPE_CHECKING:
    from .card import CardParam
    from .cash import CashParam

Payment = Annotated[Union[Card, Cash, str], BEST_FIT]

if TYPE_CHECKING:
    PaymentParam = Union[CardParam, Card, CashParam, Cash, str]
else:
    PaymentParam = Any
