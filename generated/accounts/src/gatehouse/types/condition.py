"""`Condition`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Union

from .._core.references import reference
from .._core.unions import BEST_FIT
from .comparison import Comparison

if TYPE_CHECKING:
    from .all import All, AllParam
    from .any import Any_, Any_Param
    from .comparison import ComparisonParam
else:
    All = reference(__package__, "All")
    Any_ = reference(__package__, "Any_")

Condition = Annotated[Union[Comparison, Any_, All], BEST_FIT]
"""Something that holds for a sign-in, or not."""

if TYPE_CHECKING:
    ConditionParam = Union[ComparisonParam, Comparison, Any_Param, Any_, AllParam, All]
else:
    ConditionParam = Any
"""Something that holds for a sign-in, or not."""
