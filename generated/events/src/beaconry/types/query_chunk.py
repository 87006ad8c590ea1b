"""`QueryChunk`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Union

from .._core.models import UnknownVariant
from .._core.unions import Tagged
from .end_chunk import EndChunk
from .progress_chunk import ProgressChunk
from .row_chunk import RowChunk


class UnknownQueryChunk(UnknownVariant):
    """A variant of `QueryChunk` that this version does not know."""

    type: str = ""


QueryChunk = Annotated[
    Union[RowChunk, ProgressChunk, EndChunk, UnknownQueryChunk],
    Tagged(
        "type",
        {"row": RowChunk, "progress": ProgressChunk, "end": EndChunk},
        UnknownQueryChunk,
    ),
]
"""A part of an answer that comes as a stream."""
