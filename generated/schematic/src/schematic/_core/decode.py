"""Bytes of a response to typed values, without ever losing what the server said.

pydantic-core reads the bytes first. Only where they do not fit the document are the
values built leniently (see `lenient.py`).
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, TypeGuard

from pydantic import BaseModel, ValidationError
from pydantic_core import from_json

from .keys import NamedTuple

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

Validate = Callable[[object], Any]

STRICTLY = "strictly"
"""Metadata of a core schema: what makes it stricter (see `strict.py`), if that is not
what does so for others of its type."""

Places = list[tuple[int | str, ...]]
"""Ways from a value to what does not fit in it, as pydantic says them."""


class StandIn:
    """Stands for a type that is imported when a value of it is seen; see
    `references.py`."""

    def resolve(self) -> Any:
        """The type itself."""
        raise NotImplementedError

    def ready(self) -> None:
        """Build what reads it."""
        raise NotImplementedError


def resolved(kind: Any) -> Any:
    """`kind`, or what it stands for."""
    while isinstance(kind, StandIn):
        kind = kind.resolve()
    return kind


@cache
def adapter(kind: Any) -> TypeAdapter[Any]:
    """The reader of `kind`, built once."""
    from pydantic import TypeAdapter

    if is_model(kind):
        complete(kind)
    made: TypeAdapter[Any] = TypeAdapter(kind)
    return made


def is_model(kind: object) -> TypeGuard[type[BaseModel]]:
    """Whether `kind` is the class of a model."""
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def complete(model: type[BaseModel]) -> None:
    """Build a model that was only built as a part of another type so far.

    Before pydantic 2.14, a value of such a model that stands where anything may stand
    cannot be serialised.
    """
    if not model.__pydantic_complete__:
        model.model_rebuild(raise_errors=False, _types_namespace={})


def places(error: ValidationError) -> Places:
    """Where a value does not fit."""
    details = error.errors(
        include_url=False, include_context=False, include_input=False
    )
    return [detail["loc"] for detail in details]


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
    if isinstance(content, bytes):
        content = content.removeprefix(BYTE_ORDER_MARK)
    if strict:
        from .strict import read

        return read(kind, content, operation)
    try:
        return adapter(kind).validator.validate_json(content, by_name=False)
    except ValidationError as error:
        value = from_json(content)
        log.warning("%s: the response does not fit its description", operation)
        if on_mismatch is not None:
            on_mismatch(Mismatch(operation, error))
        faults = places(error)
    from .lenient import build

    return build(kind, value, faults)
