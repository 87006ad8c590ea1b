"""`RichMessage`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .message_part import MessagePart

if TYPE_CHECKING:
    from .message_part import MessagePartParam


class RichMessage(Model):
    """A message with parts."""

    title: str
    """Its first line."""

    parts: list[MessagePart]
    """What it consists of."""

    format_version: Literal[2] | None = None
    """How the parts are written."""


class RichMessageParam(TypedDict):
    """A message with parts."""

    title: str
    """Its first line."""

    parts: Sequence[MessagePartParam]
    """What it consists of.

    Not empty.
    """

    format_version: NotRequired[Literal[2]]
    """How the parts are written."""
