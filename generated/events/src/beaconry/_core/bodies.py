"""The arguments of a call to the body of its request.

Here are bodies of JSON. Those of other kinds are in modules that only SDKs have that need
them: `forms.py`, `parts.py`, `uploads.py`, `item_bodies.py`.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Protocol

from pydantic import BaseModel

from .data import is_object
from .omit import Omit, given, omit
from .operation import NOTHING

if TYPE_CHECKING:
    from .call import Call, Values
    from .operation import Operation


class Streamed(Protocol):
    """A body that is sent piece by piece."""

    def opened(
        self, is_async: bool
    ) -> AbstractContextManager[tuple[dict[str, Any], int | None]]:
        """What the HTTP library is given, and the length if that is known."""
        ...


Body = bytes | Streamed


class BodyKind(Protocol):
    """A kind of bodies that are not JSON."""

    def body_of(self, call: Call) -> tuple[Body, str]:
        """The body and its media type; an empty one if there is no body."""
        ...

    def is_replayable(self, call: Call) -> bool:
        """Whether the body can be sent a second time."""
        ...


def body_of(call: Call) -> tuple[Body, str]:
    """The body and its media type; an empty one if there is no body."""
    operation = call.operation
    if operation.body is not None:
        return operation.body.body_of(call)
    body = call.arguments.get("body", omit)
    if "extra_body" in call.options:
        body = extended(call, _as_mapping(body))
    if body is omit:
        return b"", ""
    if operation.xml is None:
        return json_body(operation, body), operation.media_type
    if isinstance(body, (bytes, str)):  # it is XML already
        return body.encode() if isinstance(body, str) else body, operation.media_type
    return operation.xml.written(json_body(operation, body)), operation.media_type


def json_body(operation: Operation[Any], body: object) -> bytes:
    """The JSON text of a request body."""
    from .writing import json_text

    if operation.nested is not None:
        return json_text(operation.nested.body(body))
    return json_text(given(body) if is_object(body) else body)


def extended(call: Call, body: Values) -> Values:
    """A body with what the user adds to it."""
    return {**body, **call.options.get("extra_body", NOTHING)}


def _as_mapping(body: object) -> Values:
    if isinstance(body, Omit):
        return NOTHING
    if isinstance(body, BaseModel):
        return body.model_dump(by_alias=True, exclude_unset=True)
    if not is_object(body):
        raise TypeError("only a body that is an object can be extended")
    return body
