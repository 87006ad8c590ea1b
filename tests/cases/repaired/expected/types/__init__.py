"""The types of the API. A module of them is imported when one is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .box import Box as Box
    from .lid import Lid as Lid
else:
    from .._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        {
            ".box": ("Box",),
            ".lid": ("Lid",),
        },
    )
