"""`CellValueWithLinks`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .records import Records
from .validation_message import ValidationMessage


class CellValueWithLinks(Model):
    """A value, and the records that it refers to."""

    value: str | float | bool | None = None
    """For example: `36`."""

    valid: bool | None = None
    """For example: `true`."""

    messages: list[ValidationMessage] | None = None

    links: Records | None = None
