"""`ValidationMessage`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import NotRequired, TypedDict

from .._core.models import FIRST_FIT, Model
from .validation_message_source import ValidationMessageSource
from .validation_message_type import ValidationMessageType


class ValidationMessage(Model):
    """Something that is to be said of a value."""

    type: Annotated[ValidationMessageType | str, FIRST_FIT] | None = None

    source: Annotated[ValidationMessageSource | str, FIRST_FIT] | None = None

    message: str | None = None
    """For example: `"This was read as a number."`."""


class ValidationMessageParam(TypedDict):
    """Something that is to be said of a value."""

    type: NotRequired[ValidationMessageType | str]

    source: NotRequired[ValidationMessageSource | str]

    message: NotRequired[str]
    """For example: `"This was read as a number."`."""
