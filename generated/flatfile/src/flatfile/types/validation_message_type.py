"""`ValidationMessageType`, and what belongs to it."""

from __future__ import annotations

from .._core.models import TextEnum


class ValidationMessageType(TextEnum):
    """How bad it is."""

    ERROR = "error"

    WARN = "warn"

    INFO = "info"
