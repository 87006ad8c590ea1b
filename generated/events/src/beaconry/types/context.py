"""`Context`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from typing_extensions import NotRequired, TypedDict, deprecated

from .._core.models import Model
from .coordinates import Coordinates


class Context(Model):
    """The circumstances of an event."""

    locale: str | None = None
    """A language tag (BCP 47).

    For example: `"nl-NL"`.
    """

    place: Coordinates | None = None

    device: str | None = None
    """What it happened on; null if the person does not want it known."""

    ip: Annotated[str | None, deprecated("`ip` is deprecated")] = None
    """No longer kept; use `place`.

    Deprecated.
    """

    if not TYPE_CHECKING:
        __pydantic_extra__: dict[str, str]


class ContextParam(TypedDict):
    """The circumstances of an event."""

    locale: NotRequired[str]
    """A language tag (BCP 47).

    For example: `"nl-NL"`.
    """

    place: NotRequired[Coordinates]

    device: NotRequired[str | None]
    """What it happened on; null if the person does not want it known."""

    ip: NotRequired[str]
    """No longer kept; use `place`.

    Deprecated.
    """
