"""`Condition`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any as Any_, Union

from .._core.references import reference
from .._core.unions import BEST_FIT
from .comparison import Comparison

if TYPE_CHECKING:
    from .all import All, AllParam
    from .any import Any, AnyParam
    from .comparison import ComparisonParam
else:
    All = reference(__package__, "All")
    Any = reference(__package__, "Any")

Condition = Annotated[Union[Comparison, Any, All], BEST_FIT]
"""Something that holds for a sign-in, or not."""

if TYPE_CHECKING:
    ConditionParam = Union[ComparisonParam, Comparison, AnyParam, Any, AllParam, All]
else:
    ConditionParam = Any_
"""Something that holds for a sign-in, or not."""
