"""`Progress`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class Progress(Model):
    """How far something is of which there are several events."""

    current: int | None = None
    """The number of this one.

    For example: `3`.
    """

    total: int | None = None
    """How many there are.

    For example: `4`.
    """

    percent: int | None = None
    """The part that is done.

    For example: `75`.
    """


class ProgressParam(TypedDict):
    """How far something is of which there are several events."""

    current: NotRequired[int]
    """The number of this one.

    For example: `3`.
    """

    total: NotRequired[int]
    """How many there are.

    For example: `4`.
    """

    percent: NotRequired[int]
    """The part that is done.

    For example: `75`.
    """
