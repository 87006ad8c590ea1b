"""`Link`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model as Model_


class Link(Model_):
    """An address."""

    href: str
    """The address itself."""

    title: str | None = None
    """What is there."""


class LinkParam(TypedDict):
    """An address."""

    href: str
    """The address itself."""

    title: NotRequired[str]
    """What is there."""
