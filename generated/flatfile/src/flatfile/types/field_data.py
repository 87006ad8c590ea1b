"""`FieldData`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .record_counts import RecordCounts
from .validation_message import ValidationMessage


class FieldData(Model):
    """What one record has in a field."""

    id: str | None = None

    value: str | float | bool | None = None
    """For example: `36`."""

    valid: bool | None = None
    """For example: `true`."""

    messages: list[ValidationMessage] | None = None

    counts: RecordCounts | None = None
