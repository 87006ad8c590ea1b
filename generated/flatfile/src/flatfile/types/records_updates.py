"""`RecordsUpdates`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .record_updates import RecordUpdates

if TYPE_CHECKING:
    from .record_updates import RecordUpdatesParam

RecordsUpdates = list[RecordUpdates]

if TYPE_CHECKING:
    RecordsUpdatesParam = Sequence[RecordUpdatesParam | RecordUpdates]
else:
    RecordsUpdatesParam = Any
