"""The types of the API. A module of them is imported when one is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .list_orders import ListOrdersSort as ListOrdersSort
    from .order import Order as Order
    from .order import OrderMixed as OrderMixed
    from .order import OrderSize as OrderSize
    from .order import OrderSizeBefore as OrderSizeBefore
    from .priority import Priority as Priority
    from .state import State as State
else:
    from .._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        {
            ".list_orders": ("ListOrdersSort",),
            ".order": ("Order", "OrderMixed", "OrderSize", "OrderSizeBefore"),
            ".priority": ("Priority",),
            ".state": ("State",),
        },
    )
