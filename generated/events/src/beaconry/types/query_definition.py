"""`QueryDefinition`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Union

from .._core.references import reference
from .._core.unions import BEST_FIT
from .retention_definition import RetentionDefinition

if TYPE_CHECKING:
    from .funnel_definition import FunnelDefinition, FunnelDefinitionParam
    from .retention_definition import RetentionDefinitionParam
    from .trend_definition import TrendDefinition, TrendDefinitionParam
else:
    FunnelDefinition = reference(__package__, "FunnelDefinition")
    TrendDefinition = reference(__package__, "TrendDefinition")

QueryDefinition = Annotated[
    Union[TrendDefinition, FunnelDefinition, RetentionDefinition], BEST_FIT
]
"""A question; its properties tell which kind it is."""

if TYPE_CHECKING:
    QueryDefinitionParam = Union[
        TrendDefinitionParam,
        TrendDefinition,
        FunnelDefinitionParam,
        FunnelDefinition,
        RetentionDefinitionParam,
        RetentionDefinition,
    ]
else:
    QueryDefinitionParam = Any
"""A question; its properties tell which kind it is."""
