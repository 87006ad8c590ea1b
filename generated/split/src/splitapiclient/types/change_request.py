"""`ChangeRequest`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from .._core.models import Model
from .._core.references import reference
from .change_request_comment import ChangeRequestComment
from .change_request_rule_based_segment import ChangeRequestRuleBasedSegment
from .change_request_segment import ChangeRequestSegment
from .large_segment_definition import LargeSegmentDefinition
from .operation_type import OperationType
from .rollout_status import RolloutStatus
from .upload import Upload

if TYPE_CHECKING:
    from .change_request_split import ChangeRequestSplit
else:
    ChangeRequestSplit = reference(__package__, "ChangeRequestSplit")


class ChangeRequest(Model):
    """A change that waits for approval, or did. One of `split`, `segment`,
    `largeSegment` and `ruleBasedSegment` is there.
    """

    id: str | None = None
    """Its id."""

    status: str | None = None
    """What became of it: `REQUESTED`, `PUBLISHED`."""

    title: str | None = None
    """What it is called."""

    comment: str | None = None
    """Why."""

    operation_type: Annotated[OperationType | None, Field(alias="operationType")] = None

    approvers: list[str] | None = None
    """The addresses of those who may approve it."""

    comments: list[ChangeRequestComment] | None = None
    """What was said of it."""

    rollout_status: Annotated[RolloutStatus | None, Field(alias="rolloutStatus")] = None

    split: ChangeRequestSplit | None = None

    segment: ChangeRequestSegment | None = None

    large_segment: Annotated[
        LargeSegmentDefinition | None, Field(alias="largeSegment")
    ] = None

    rule_based_segment: Annotated[
        ChangeRequestRuleBasedSegment | None, Field(alias="ruleBasedSegment")
    ] = None

    transaction_metadata: Annotated[
        Upload | None, Field(alias="transactionMetadata")
    ] = None
