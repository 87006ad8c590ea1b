"""`Any_`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._core.models import Model as Model_
from .._core.references import reference
from .._core.wire import wire
from .comparison import ComparisonParam

if TYPE_CHECKING:
    from .all import AllParam
    from .condition import Condition, ConditionParam
else:
    AllParam = reference(__package__, "AllParam")
    Condition = reference(__package__, "Condition")


class Any_(Model_):
    """At least one condition holds."""

    any: list[Condition]
    """The conditions."""


@wire(nested={"any": lambda: (ComparisonParam, Any_Param, AllParam)})
class Any_Param(TypedDict):
    """At least one condition holds."""

    any: Sequence[ConditionParam]
    """The conditions.

    Not empty.
    """
