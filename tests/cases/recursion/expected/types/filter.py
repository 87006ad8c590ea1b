"""`Filter`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Union

from .._core.models import UnknownVariant
from .._core.references import reference
from .._core.unions import Tagged
from .equals import Equals

if TYPE_CHECKING:
    from .all import All, AllParam
    from .equals import EqualsParam
else:
    All = reference(__package__, "All")


class UnknownFilter(UnknownVariant):
    """A variant of `Filter` that this version does not know."""

    op: str = ""


Filter = Annotated[
    Union[All, Equals, UnknownFilter],
    Tagged("op", {"all": All, "eq": Equals}, UnknownFilter),
]

if TYPE_CHECKING:
    FilterParam = Union[AllParam, All, EqualsParam, Equals]
else:
    FilterParam = Any
