"""`NewChangeRequest`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.references import reference
from .._core.wire import wire
from .change_request_rule_based_segment import (
    ChangeRequestRuleBasedSegment,
    ChangeRequestRuleBasedSegmentParam,
)
from .change_request_segment import ChangeRequestSegment
from .new_change_request_large_segment import NewChangeRequestLargeSegment
from .new_change_request_rollout_status import NewChangeRequestRolloutStatus
from .operation_type import OperationType

if TYPE_CHECKING:
    from .change_request_segment import ChangeRequestSegmentParam
    from .new_change_request_large_segment import NewChangeRequestLargeSegmentParam
    from .new_change_request_rollout_status import NewChangeRequestRolloutStatusParam
    from .new_change_request_split import (
        NewChangeRequestSplit,
        NewChangeRequestSplitParam,
    )
else:
    NewChangeRequestSplit = reference(__package__, "NewChangeRequestSplit")
    NewChangeRequestSplitParam = reference(__package__, "NewChangeRequestSplitParam")


class NewChangeRequest(Model):
    """A change to ask for. One of `split`, `segment`, `largeSegment` and
    `ruleBasedSegment` is needed.
    """

    split: NewChangeRequestSplit | None = None

    segment: ChangeRequestSegment | None = None

    large_segment: Annotated[
        NewChangeRequestLargeSegment | None, Field(alias="largeSegment")
    ] = None

    rule_based_segment: Annotated[
        ChangeRequestRuleBasedSegment | None, Field(alias="ruleBasedSegment")
    ] = None

    operation_type: Annotated[OperationType, Field(alias="operationType")]

    title: str | None = None
    """What it is called."""

    comment: str | None = None
    """Why."""

    approvers: list[str] | None = None
    """The addresses of those who may approve it."""

    rollout_status: Annotated[
        NewChangeRequestRolloutStatus | None, Field(alias="rolloutStatus")
    ] = None


@wire(
    {
        "large_segment": "largeSegment",
        "rule_based_segment": "ruleBasedSegment",
        "operation_type": "operationType",
        "rollout_status": "rolloutStatus",
    },
    nested={
        "split": lambda: (NewChangeRequestSplitParam,),
        "rule_based_segment": lambda: (ChangeRequestRuleBasedSegmentParam,),
    },
)
class NewChangeRequestParam(TypedDict):
    """A change to ask for. One of `split`, `segment`, `largeSegment` and
    `ruleBasedSegment` is needed.
    """

    split: NotRequired[NewChangeRequestSplitParam | NewChangeRequestSplit]

    segment: NotRequired[ChangeRequestSegmentParam | ChangeRequestSegment]

    large_segment: NotRequired[
        NewChangeRequestLargeSegmentParam | NewChangeRequestLargeSegment
    ]

    rule_based_segment: NotRequired[
        ChangeRequestRuleBasedSegmentParam | ChangeRequestRuleBasedSegment
    ]

    operation_type: OperationType

    title: NotRequired[str]
    """What it is called."""

    comment: NotRequired[str]
    """Why."""

    approvers: NotRequired[Sequence[str]]
    """The addresses of those who may approve it."""

    rollout_status: NotRequired[
        NewChangeRequestRolloutStatusParam | NewChangeRequestRolloutStatus
    ]
