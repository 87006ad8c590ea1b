"""`Action`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class Action(Model):
    """Something that guests can start by a button."""

    slug: str
    """A name that never changes.

    For example: `"submit"`.
    """

    label: str
    """What the button says.

    For example: `"Submit"`.
    """

    type: str | None = None
    """A word of yours for what it is."""

    description: str | None = None
    """What it does.

    For example: `"Sends the records to us."`.
    """


class ActionParam(TypedDict):
    """Something that guests can start by a button."""

    slug: str
    """A name that never changes.

    For example: `"submit"`.
    """

    label: str
    """What the button says.

    For example: `"Submit"`.
    """

    type: NotRequired[str]
    """A word of yours for what it is."""

    description: NotRequired[str]
    """What it does.

    For example: `"Sends the records to us."`.
    """
