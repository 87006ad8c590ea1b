"""The types of the API. A module of them is imported when one is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .open import Open as Open
    from .open import OpenParam as OpenParam
    from .part import Part as Part
    from .part import PartParam as PartParam
    from .value import Value as Value
    from .value import ValueClosed as ValueClosed
    from .value import ValueClosedParam as ValueClosedParam
    from .value import ValueDated as ValueDated
    from .value import ValueDatedParam as ValueDatedParam
else:
    from .._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        {
            ".open": ("Open", "OpenParam"),
            ".part": ("Part", "PartParam"),
            ".value": (
                "Value",
                "ValueClosed",
                "ValueClosedParam",
                "ValueDated",
                "ValueDatedParam",
            ),
        },
    )
