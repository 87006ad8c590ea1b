"""`CellValue`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .validation_message import ValidationMessage

if TYPE_CHECKING:
    from .validation_message import ValidationMessageParam


class CellValue(Model):
    """A value of a record, and what is to be said of it."""

    value: str | float | bool | None = None
    """For example: `36`."""

    valid: bool | None = None
    """For example: `true`."""

    messages: list[ValidationMessage] | None = None


class CellValueParam(TypedDict):
    """A value of a record, and what is to be said of it."""

    value: NotRequired[str | float | bool | None]
    """For example: `36`."""

    valid: NotRequired[bool]
    """For example: `true`."""

    messages: NotRequired[Sequence[ValidationMessageParam | ValidationMessage]]
