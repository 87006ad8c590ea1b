"""Bytes of a response to typed values, without ever losing what the server said.

pydantic-core reads the bytes first. Only where they do not fit the document are the
values built leniently (see `lenient.py`).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic import ValidationError
from pydantic_core import from_json

if TYPE_CHECKING:
    from pydantic import TypeAdapter

log = logging.getLogger(__name__.partition(".")[0])
log.addHandler(logging.NullHandler())

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


class Mismatch(NamedTuple):
    """A response that differs from what the document promises."""

    operation: str
    error: ValidationError


OnMismatch = Callable[[Mismatch], None]


@cache
def adapter(kind: Any) -> TypeAdapter[Any]:
    """The reader of `kind`, built once."""
    from pydantic import TypeAdapter

    return TypeAdapter(kind)


def decode(
    kind: Any,
    content: bytes | str,
    operation: str,
    strict: bool,
    on_mismatch: OnMismatch | None = None,
) -> Any:
    """`content` as `kind`, leniently unless `strict`.

    Raises:
        ValueError: It is not JSON, or `strict` and it does not fit.
    """
    try:
        return adapter(kind).validator.validate_json(content)
    except ValidationError as error:
        if isinstance(content, bytes) and content.startswith(BYTE_ORDER_MARK):
            rest = content.removeprefix(BYTE_ORDER_MARK)
            return decode(kind, rest, operation, strict, on_mismatch)
        if strict:
            raise
        value = from_json(content)
        log.warning("%s: the response does not fit its description", operation)
        if on_mismatch is not None:
            on_mismatch(Mismatch(operation, error))
    from .lenient import build

    return build(kind, value)
