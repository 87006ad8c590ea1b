"""`Rule`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .bucket import Bucket
from .condition import Condition, ConditionParam

if TYPE_CHECKING:
    from .bucket import BucketParam


class Rule(Model):
    """What is given to whom."""

    condition: Condition | None = None

    buckets: list[Bucket] | None = None
    """What those get for whom it holds; 100 in all."""


@wire(nested={"condition": lambda: (ConditionParam,)})
class RuleParam(TypedDict):
    """What is given to whom."""

    condition: NotRequired[ConditionParam | Condition]

    buckets: NotRequired[Sequence[BucketParam | Bucket]]
    """What those get for whom it holds; 100 in all."""
