"""Values that travel in another form than pydantic gives them.

Each is an annotation for the fields of models (`Annotated[bytes, BASE64]`) and says, for
plain data, how a value is written (see `wire.py`). What cannot be read stays text.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from pydantic_core import core_schema

from .decode import STRICTLY

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

    from .checks import Limits
    from .strict import Stricter

CALENDAR = re.compile(r"-?P[^T]*[YM]")


class Notation:
    """How values of one type are read and written."""

    def __init__(
        self,
        name: str,
        kinds: tuple[type, ...],
        read: Callable[[object], object],
        write: Callable[[Any], str] | None = None,
    ) -> None:
        self._name = name
        self.kinds = kinds
        self.read = read
        self.write = write

    def __repr__(self) -> str:
        return self._name

    def written(self, value: object) -> object:
        """`value` as it travels, if this is how it does."""
        is_ours = isinstance(value, self.kinds) and not isinstance(value, bool)
        return self.write(value) if is_ours and self.write else value

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        writing = core_schema.plain_serializer_function_ser_schema(
            self.written, when_used="json-unless-none"
        )
        return core_schema.no_info_before_validator_function(
            self.read,
            handler(source),
            serialization=writing if self.write else None,
            metadata={STRICTLY: _strictly},
        )


def _strictly(stricter: Stricter, schema: Any, limits: Limits) -> Any:
    """It is the text that has limits."""
    return stricter.text(schema, limits)


def _bytes(value: object) -> object:
    return b64decode(value, validate=True) if isinstance(value, str) else value


def _base64(value: bytes) -> str:
    return b64encode(value).decode()


def _whole(value: object) -> object:
    if isinstance(value, str) and str(int(value)) != value:
        raise ValueError("it would not be written as it came")
    return value


def _exact(value: object) -> object:
    if isinstance(value, str) and CALENDAR.match(value):
        raise ValueError("years and months have no fixed length")
    return value


BASE64 = Notation("BASE64", (bytes, bytearray), _bytes, _base64)
"""Bytes as text (RFC 4648, 4)."""
DIGITS = Notation("DIGITS", (int,), _whole, str)
"""A whole number as text, for readers without integers of 64 bits."""
DURATION = Notation("DURATION", (), _exact)
"""A `timedelta`. With years or months (RFC 3339, appendix A) it is none and stays text."""
