"""`Literal`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._core.models import Model as Model_


class Literal(Model_):
    """A value that stands for itself."""

    literal: str | float | bool | None
    """The value."""


class LiteralParam(TypedDict):
    """A value that stands for itself."""

    literal: str | float | bool | None
    """The value."""
