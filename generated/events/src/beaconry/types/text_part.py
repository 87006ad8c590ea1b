"""`TextPart`, and what belongs to it."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .._core.models import Model


class TextPart(Model):
    """A paragraph."""

    kind: Literal["text"]

    text: str
    """Its words."""


class TextPartParam(TypedDict):
    """A paragraph."""

    kind: Literal["text"]

    text: str
    """Its words."""
