"""`ValidationMessageSource`, and what belongs to it."""

from __future__ import annotations

from .._core.models import TextEnum


class ValidationMessageSource(TextEnum):
    """What found it."""

    REQUIRED_CONSTRAINT = "required-constraint"

    UNIQUE_CONSTRAINT = "unique-constraint"

    CUSTOM_LOGIC = "custom-logic"

    UNLINKED = "unlinked"

    INVALID_OPTION = "invalid-option"
