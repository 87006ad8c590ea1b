"""The types of the API. A module of them is imported when one is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .part import Part as Part
    from .part import PartParam as PartParam
    from .size import Size as Size
    from .thing import Thing as Thing
else:
    from .._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        {
            ".part": ("Part", "PartParam"),
            ".size": ("Size",),
            ".thing": ("Thing",),
        },
    )
