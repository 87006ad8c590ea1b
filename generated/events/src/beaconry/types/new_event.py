"""`NewEvent`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Union

from .._core.models import UnknownVariant
from .._core.unions import Tagged
from .new_custom import NewCustom
from .new_identify import NewIdentify
from .new_page_view import NewPageView
from .new_purchase import NewPurchase

if TYPE_CHECKING:
    from .new_custom import NewCustomParam
    from .new_identify import NewIdentifyParam
    from .new_page_view import NewPageViewParam
    from .new_purchase import NewPurchaseParam


class UnknownNewEvent(UnknownVariant):
    """A variant of `NewEvent` that this version does not know."""

    kind: str = ""


NewEvent = Annotated[
    Union[NewPageView, NewPurchase, NewIdentify, NewCustom, UnknownNewEvent],
    Tagged(
        "kind",
        {
            "page_view": NewPageView,
            "purchase": NewPurchase,
            "identify": NewIdentify,
            "custom": NewCustom,
        },
        UnknownNewEvent,
    ),
]
"""An event to send."""

if TYPE_CHECKING:
    NewEventParam = Union[
        NewPageViewParam,
        NewPageView,
        NewPurchaseParam,
        NewPurchase,
        NewIdentifyParam,
        NewIdentify,
        NewCustomParam,
        NewCustom,
    ]
else:
    NewEventParam = Any
"""An event to send."""
