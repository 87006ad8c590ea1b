"""`Filter`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Union

from .._core.models import UnknownVariant
from .._core.references import reference
from .._core.unions import Tagged
from .compare_filter import CompareFilter
from .exists_filter import ExistsFilter
from .in_filter import InFilter
from .match_filter import MatchFilter

if TYPE_CHECKING:
    from .and_filter import AndFilter, AndFilterParam
    from .compare_filter import CompareFilterParam
    from .exists_filter import ExistsFilterParam
    from .in_filter import InFilterParam
    from .match_filter import MatchFilterParam
    from .not_filter import NotFilter, NotFilterParam
    from .or_filter import OrFilter, OrFilterParam
else:
    AndFilter = reference(__package__, "AndFilter")
    NotFilter = reference(__package__, "NotFilter")
    OrFilter = reference(__package__, "OrFilter")


class UnknownFilter(UnknownVariant):
    """A variant of `Filter` that this version does not know."""

    op: str = ""


Filter = Annotated[
    Union[
        AndFilter,
        OrFilter,
        NotFilter,
        CompareFilter,
        InFilter,
        MatchFilter,
        ExistsFilter,
        UnknownFilter,
    ],
    Tagged(
        "op",
        {
            "and": AndFilter,
            "or": OrFilter,
            "not": NotFilter,
            "equals": CompareFilter,
            "greater": CompareFilter,
            "less": CompareFilter,
            "in": InFilter,
            "matches": MatchFilter,
            "exists": ExistsFilter,
        },
        UnknownFilter,
    ),
]
"""A condition on events or people.

`and`, `or` and `not` hold other filters, to any depth; all others look at one
property.
"""

if TYPE_CHECKING:
    FilterParam = Union[
        AndFilterParam,
        AndFilter,
        OrFilterParam,
        OrFilter,
        NotFilterParam,
        NotFilter,
        CompareFilterParam,
        CompareFilter,
        InFilterParam,
        InFilter,
        MatchFilterParam,
        MatchFilter,
        ExistsFilterParam,
        ExistsFilter,
    ]
else:
    FilterParam = Any
"""A condition on events or people.

`and`, `or` and `not` hold other filters, to any depth; all others look at one
property.
"""
