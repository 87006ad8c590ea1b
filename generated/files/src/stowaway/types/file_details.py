"""`FileDetails`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .custom import Custom


class FileDetails(Model):
    """What you want to say about a file."""

    name: str | None = None
    """Its name; by default the one that it is sent under."""

    description: str | None = None
    """A few sentences about it."""

    custom: Custom | None = None


class FileDetailsParam(TypedDict):
    """What you want to say about a file."""

    name: NotRequired[str]
    """Its name; by default the one that it is sent under.

    1 to 255 characters.
    """

    description: NotRequired[str | None]
    """A few sentences about it."""

    custom: NotRequired[Custom]
