"""The arguments of a call to the body of its request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import BaseModel

from . import encode
from .data import is_object
from .omit import Omit, given, omit
from .operation import NOTHING

if TYPE_CHECKING:
    from .call import Call, Values
    from .files import Multipart, Streamed, Upload

    Body = bytes | Multipart | Streamed

FORM = "application/x-www-form-urlencoded"


def body_of(call: Call) -> tuple[Body, str]:
    """The body, and its media type if the transport does not know it better."""
    arguments, operation = call.arguments, call.operation
    if "files" in arguments or operation.media_type.startswith("multipart/"):
        return _multipart(call), ""
    if "form" in arguments:
        values = _extended(call, given(call.spelled("form")))
        return encode.form(values, operation.styles), FORM if values else ""
    if "content" in arguments:
        return _content(operation.media_type, arguments["content"])
    body = arguments.get("body", omit)
    if "extra_body" in call.options:
        body = _extended(call, _as_mapping(body))
    if body is omit:
        return b"", ""
    from .wire import json_body

    return json_body(operation, body), operation.media_type


def _content(media_type: str, content: Upload | Omit) -> tuple[Body, str]:
    if isinstance(content, Omit):
        return b"", ""
    from .files import streamed

    if "*" in media_type:  # a range, such as image/*: the document does not say which
        is_text = isinstance(content, str)
        media_type = "text/plain" if is_text else "application/octet-stream"
    return streamed(content), media_type


def _multipart(call: Call) -> Multipart:
    from .files import Multipart, listed

    values = _extended(call, call.spelled("form"))
    fields = encode.parts(values, call.operation.styles)
    return Multipart(fields, listed(call.arguments.get("files", NOTHING)))


def _extended(call: Call, body: Values) -> Values:
    return {**body, **call.options.get("extra_body", NOTHING)}


def _as_mapping(body: object) -> Values:
    if isinstance(body, Omit):
        return NOTHING
    if isinstance(body, BaseModel):
        return body.model_dump(by_alias=True, exclude_unset=True)
    if not is_object(body):
        raise TypeError("only a body that is an object can be extended")
    return body


def is_replayable(call: Call) -> bool:
    """Whether the body can be sent a second time."""
    arguments = call.arguments
    if "files" not in arguments and "content" not in arguments:
        return True
    from .files import replayable

    files = (*arguments.get("files", NOTHING).values(), arguments.get("content"))
    return all(replayable(file) for file in files)
