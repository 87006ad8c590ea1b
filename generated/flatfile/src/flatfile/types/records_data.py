"""`RecordsData`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .record_data import RecordData

if TYPE_CHECKING:
    from .record_data import RecordDataParam

RecordsData = list[RecordData]
"""Records that are new."""

if TYPE_CHECKING:
    RecordsDataParam = Sequence[RecordDataParam]
else:
    RecordsDataParam = Any
"""Records that are new."""
