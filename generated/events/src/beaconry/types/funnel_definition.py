"""`FunnelDefinition`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.notations import DURATION
from .._core.references import reference

if TYPE_CHECKING:
    from .funnel_step import FunnelStep, FunnelStepParam
else:
    FunnelStep = reference(__package__, "FunnelStep")


class FunnelDefinition(Model):
    """How many people get through some steps."""

    steps: list[FunnelStep]
    """The steps in their order."""

    window: Annotated[timedelta, DURATION] | None = None
    """How long all steps may take.

    Default: `"P30D"`.
    """


class FunnelDefinitionParam(TypedDict):
    """How many people get through some steps."""

    steps: Sequence[FunnelStepParam | FunnelStep]
    """The steps in their order.

    At least 2 items.
    """

    window: NotRequired[timedelta | str]
    """How long all steps may take.

    Default: `"P30D"`.
    """
