"""`Event`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Union

from .._core.models import UnknownVariant
from .._core.unions import Tagged
from .custom_event import CustomEvent
from .identify_event import IdentifyEvent
from .page_view_event import PageViewEvent
from .purchase_event import PurchaseEvent


class UnknownEvent(UnknownVariant):
    """A variant of `Event` that this version does not know."""

    kind: str = ""


Event = Annotated[
    Union[PageViewEvent, PurchaseEvent, IdentifyEvent, CustomEvent, UnknownEvent],
    Tagged(
        "kind",
        {
            "page_view": PageViewEvent,
            "purchase": PurchaseEvent,
            "identify": IdentifyEvent,
            "custom": CustomEvent,
        },
        UnknownEvent,
    ),
]
"""Something that happened."""
