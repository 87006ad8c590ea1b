"""`BatchResult`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Literal, Union

from .._core.models import Model, UnknownVariant
from .._core.unions import Tagged
from .problem import Problem


class BatchResultAccepted(Model):
    """It was taken in."""

    outcome: Literal["accepted"]

    index: int
    """Its place in the batch, counted from 0."""

    event_id: str
    """Our name of the event."""


class BatchResultRefused(Model):
    """It was refused."""

    outcome: Literal["refused"]

    index: int
    """Its place in the batch, counted from 0."""

    problem: Problem


class UnknownBatchResult(UnknownVariant):
    """A variant of `BatchResult` that this version does not know."""

    outcome: str = ""


BatchResult = Annotated[
    Union[BatchResultAccepted, BatchResultRefused, UnknownBatchResult],
    Tagged(
        "outcome",
        {"accepted": BatchResultAccepted, "refused": BatchResultRefused},
        UnknownBatchResult,
    ),
]
"""What became of one event."""
