"""`MatchFilter`, and what belongs to it."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class MatchFilter(Model):
    """A text that contains another."""

    op: Literal["matches"]

    field: str
    """The property, with dots between levels."""

    pattern: str
    """The text to look for; `*` stands for anything."""

    case_sensitive: bool | None = None
    """Whether capital letters matter.

    Default: `false`.
    """


class MatchFilterParam(TypedDict):
    """A text that contains another."""

    op: Literal["matches"]

    field: str
    """The property, with dots between levels."""

    pattern: str
    """The text to look for; `*` stands for anything."""

    case_sensitive: NotRequired[bool]
    """Whether capital letters matter.

    Default: `false`.
    """
