"""`EnumPropertyConfig`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .enum_property_option import EnumPropertyOption

if TYPE_CHECKING:
    from .enum_property_option import EnumPropertyOptionParam


class EnumPropertyConfig(Model):
    allow_custom: bool | None = None
    """Whether guests may add options.

    Default: `false`.
    """

    options: list[EnumPropertyOption]


class EnumPropertyConfigParam(TypedDict):
    allow_custom: NotRequired[bool]
    """Whether guests may add options.

    Default: `false`.
    """

    options: Sequence[EnumPropertyOptionParam | EnumPropertyOption]
