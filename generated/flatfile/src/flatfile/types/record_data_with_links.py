"""`RecordDataWithLinks`, and what belongs to it."""

from __future__ import annotations

from .cell_value_with_links import CellValueWithLinks

RecordDataWithLinks = dict[str, CellValueWithLinks]
"""The values of a record by the keys of their fields, with the records that they refer
to.
"""
