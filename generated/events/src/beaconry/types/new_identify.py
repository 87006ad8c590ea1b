"""`NewIdentify`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .context import Context
from .trait_value import TraitValue

if TYPE_CHECKING:
    from .context import ContextParam


class NewIdentify(Model):
    """A person to make known."""

    actor: str | None = None
    """Who did it.

    For example: `"user_18"`.
    """

    at: datetime | None = None
    """When it happened; by default when it arrived."""

    context: Context | None = None

    kind: Literal["identify"]

    traits: dict[str, TraitValue]
    """What is known of the person."""

    previous_actor: str | None = None
    """What the person was called before."""


class NewIdentifyParam(TypedDict):
    """A person to make known."""

    actor: NotRequired[str]
    """Who did it.

    For example: `"user_18"`.
    """

    at: NotRequired[datetime]
    """When it happened; by default when it arrived."""

    context: NotRequired[ContextParam | Mapping[str, object] | Context]

    kind: Literal["identify"]

    traits: Mapping[str, TraitValue]
    """What is known of the person."""

    previous_actor: NotRequired[str]
    """What the person was called before."""
