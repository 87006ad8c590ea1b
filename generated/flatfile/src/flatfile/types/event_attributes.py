"""`EventAttributes`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .progress import Progress

if TYPE_CHECKING:
    from .progress import ProgressParam


class EventAttributes(Model):
    progress: Progress | None = None


class EventAttributesParam(TypedDict):
    progress: NotRequired[ProgressParam | Progress]
