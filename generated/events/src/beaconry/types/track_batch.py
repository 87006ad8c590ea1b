"""`TrackBatchRequestDefaults`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .context import Context

if TYPE_CHECKING:
    from .context import ContextParam


class TrackBatchRequestDefaults(Model):
    """What every event of the batch has, unless it says otherwise."""

    actor: str | None = None
    """Who did it."""

    context: Context | None = None


class TrackBatchRequestDefaultsParam(TypedDict):
    """What every event of the batch has, unless it says otherwise."""

    actor: NotRequired[str]
    """Who did it."""

    context: NotRequired[ContextParam | Mapping[str, object] | Context]
