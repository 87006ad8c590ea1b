"""`ImagePart`, and what belongs to it."""

from __future__ import annotations

from typing import Literal

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class ImagePart(Model):
    """A picture."""

    kind: Literal["image"]

    url: str
    """Where it is."""

    size: tuple[int, int] | None = None
    """Its width and height in pixels."""

    alt: str | None = None
    """A line for those who cannot see it."""


class ImagePartParam(TypedDict):
    """A picture."""

    kind: Literal["image"]

    url: str
    """Where it is."""

    size: NotRequired[tuple[int, int]]
    """Its width and height in pixels."""

    alt: NotRequired[str]
    """A line for those who cannot see it."""
