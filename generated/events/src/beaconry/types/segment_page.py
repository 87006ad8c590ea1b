"""`SegmentPage`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.models import Model
from .._core.references import reference
from .paging import Paging

if TYPE_CHECKING:
    from .segment import Segment
else:
    Segment = reference(__package__, "Segment")


class SegmentPage(Model):
    """Some of the segments."""

    data: list[Segment]
    """The segments of this page."""

    paging: Paging
