"""`EventBodyTrack`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .keys import Keys
from .traits import Traits


class EventBodyTrack(Model):
    """Record that something has happened."""

    event: str
    """What has happened."""

    company: Keys | None = None
    """The company where it has, by its keys."""

    user: Keys | None = None
    """Who did it, by their keys."""

    traits: Traits | None = None

    quantity: int | None = None
    """How often it has happened; by default once."""


class EventBodyTrackParam(TypedDict):
    """Record that something has happened."""

    event: str
    """What has happened."""

    company: NotRequired[Keys]
    """The company where it has, by its keys."""

    user: NotRequired[Keys]
    """Who did it, by their keys."""

    traits: NotRequired[Traits]

    quantity: NotRequired[int]
    """How often it has happened; by default once."""
