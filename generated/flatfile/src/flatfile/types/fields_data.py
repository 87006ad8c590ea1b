"""`FieldsData`, and what belongs to it."""

from __future__ import annotations

from .field_data import FieldData

FieldsData = list[FieldData]
