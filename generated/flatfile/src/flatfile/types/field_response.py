"""`FieldResponse`, and what belongs to it."""

from __future__ import annotations

from .fields_data import FieldsData

FieldResponse = dict[str, FieldsData]
"""Fields by their keys, and what the records have in them."""
