"""`NumberPropertyConfig`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class NumberPropertyConfig(Model):
    decimal_places: int | None = None
    """How many digits stay behind the point.

    Default: `0`. For example: `2`.
    """


class NumberPropertyConfigParam(TypedDict):
    decimal_places: NotRequired[int]
    """How many digits stay behind the point.

    From 0 to 65. Default: `0`. For example: `2`.
    """
