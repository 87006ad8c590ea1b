"""`All`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import TypedDict

from .._core.models import Model as Model_
from .._core.references import reference
from .._core.wire import wire
from .comparison import ComparisonParam

if TYPE_CHECKING:
    from .any import Any_Param
    from .condition import Condition, ConditionParam
else:
    Any_Param = reference(__package__, "Any_Param")
    Condition = reference(__package__, "Condition")


class All(Model_):
    """All conditions hold."""

    all: list[Condition]
    """The conditions."""


@wire(nested={"all": lambda: (ComparisonParam, Any_Param, AllParam)})
class AllParam(TypedDict):
    """All conditions hold."""

    all: Sequence[ConditionParam]
    """The conditions.

    Not empty.
    """
