"""The arguments of a call to the body of its request."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from pydantic import BaseModel

from . import encode
from .data import is_object
from .omit import Omit, given, omit
from .operation import NOTHING

if TYPE_CHECKING:
    from .call import Call, Values
    from .files import Streamed, Upload
    from .lines import Items, Lines
    from .multipart import Multipart

    Body = bytes | Lines | Multipart | Streamed

FORM = "application/x-www-form-urlencoded"
FORM_DATA = "multipart/form-data"


def body_of(call: Call) -> tuple[Body, str]:
    """The body and its media type; an empty one if there is no body.

    Raises:
        TypeError: It should have fields, and is nothing that has.
    """
    arguments, operation = call.arguments, call.operation
    form = arguments.get("form")
    if form and not is_object(form):
        message = f"the body is {type(form).__name__}: give a mapping of its fields"
        raise TypeError(message)
    if "files" in arguments or operation.media_type.startswith("multipart/"):
        return _multipart(call)
    if "form" in arguments:
        values = _extended(call, given(call.spelled("form") or NOTHING))
        return encode.form(values, operation.styles), FORM if values else ""
    if "content" in arguments:
        return _content(operation.media_type, arguments["content"])
    if "items" in arguments:
        return _items(call, arguments["items"])
    body = arguments.get("body", omit)
    if "extra_body" in call.options:
        body = _extended(call, _as_mapping(body))
    if body is omit:
        return b"", ""
    from .wire import json_body

    if operation.xml is None:
        return json_body(operation, body), operation.media_type
    if isinstance(body, (bytes, str)):  # it is XML already
        return body.encode() if isinstance(body, str) else body, operation.media_type
    return operation.xml.written(json_body(operation, body)), operation.media_type


def _content(media_type: str, content: Upload | Omit) -> tuple[Body, str]:
    if isinstance(content, Omit):
        return b"", ""
    from .files import charset_of, streamed

    if "*" in media_type:  # a range, such as image/*: the document does not say which
        is_text = isinstance(content, str)
        media_type = "text/plain" if is_text else "application/octet-stream"
    return streamed(content, charset_of(media_type)), media_type


def _items(call: Call, items: Items | Upload | Omit) -> tuple[Body, str]:
    """A list of items, or the file that has them already."""
    if isinstance(items, Omit):
        return b"", ""
    from .files import is_content, streamed
    from .lines import lines

    media_type = call.operation.media_type
    if isinstance(items, str) or is_content(items):
        return streamed(items), media_type
    listed = cast("Items", items)
    return lines(listed, media_type, call.operation.shapes.get("", ())), media_type


def _multipart(call: Call) -> tuple[Body, str]:
    from . import multipart

    arguments, operation = call.arguments, call.operation
    encodings, styles = operation.encodings, operation.styles
    extra = call.options.get("extra_body", NOTHING)
    own = {k: v for k, v in call.asked("form").items() if k not in extra}
    parts = [*multipart.fields(own, styles, encodings, operation.shapes)]
    parts += multipart.fields(extra, styles, encodings)
    parts += multipart.files(arguments.get("files", NOTHING), styles, encodings)
    if "items" in arguments:
        items, candidates = arguments["items"], operation.shapes.get("", ())
        parts += multipart.items(items, encodings, candidates)
    if not parts:
        return b"", ""
    kind = operation.media_type
    kind = kind if kind.startswith("multipart/") else FORM_DATA
    return multipart.multipart(parts, kind, _boundary(call))


def _boundary(call: Call) -> str:
    """The one that the user's own `Content-Type` names, if there is one."""
    for name, value in call.options.get("extra_headers", NOTHING).items():
        if name.lower() == "content-type":
            found = re.search(r'boundary="?([^";,]+)', value or "", re.IGNORECASE)
            return found[1].strip() if found else ""
    return ""


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
    if not arguments.keys() & {"files", "form", "content", "items"}:
        return True
    from .files import replayable

    fields = (*call.asked("form").values(), *arguments.get("files", NOTHING).values())
    whole = (arguments.get("content"), arguments.get("items"))
    return all(replayable(file) for file in (*fields, *whole))
