"""The types of the API. A module of them is imported when one is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .order import Order as Order
    from .priority import Priority as Priority
    from .state import State as State
else:
    from .._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        {
            ".order": ("Order",),
            ".priority": ("Priority",),
            ".state": ("State",),
        },
    )
