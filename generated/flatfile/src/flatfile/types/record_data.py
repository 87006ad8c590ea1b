"""`RecordData`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .cell_value import CellValue

if TYPE_CHECKING:
    from .cell_value import CellValueParam

RecordData = dict[str, CellValue]
"""The values of a record by the keys of their fields."""

if TYPE_CHECKING:
    RecordDataParam = Mapping[str, CellValueParam | CellValue]
else:
    RecordDataParam = Any
"""The values of a record by the keys of their fields."""
