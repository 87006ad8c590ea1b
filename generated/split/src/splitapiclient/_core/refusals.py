"""Error responses to exceptions that say what the server said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import from_json

from .data import is_list, is_object
from .decode import decode
from .errors import APIStatusError, Way, error_class

if TYPE_CHECKING:
    from .call import Call
    from .http import Response

LONGEST = 200
"""Characters that are quoted of a body in which nothing is known to be a message."""


def refusal(call: Call, response: Response) -> APIStatusError:
    """The exception for an error response, its body decoded as documented."""
    operation, settings, status = call.operation, call.settings, response.status_code
    kind = operation.error_type(status, settings.error_type)
    content = response.content
    try:
        if operation.xml is not None:
            content = operation.xml.read(response)
        kind = Any if kind is None else kind
        body = decode(kind, content, operation.name, strict=False)
    except ValueError:
        body = None
    message = f"{operation.name}: {status} {response.reason_phrase}".rstrip()
    said = said_in(content, settings.message) or response.text[:LONGEST]
    cls = error_class(status, settings.error_classes)
    text = f"{message}: {said}" if said else message
    return cls(text, response, body, settings.request_id)


def said_in(content: bytes, ways: tuple[Way, ...]) -> str:
    """What the server says in the body of an error, by the first way that leads to a text."""
    try:
        body = from_json(content)
    except ValueError:
        return ""
    for way in ways:
        found = at(body, way)
        if isinstance(found, str) and found:
            return found
    return ""


def at(value: object, way: Way) -> object:
    """What stands at the end of `way`; None if it leads nowhere."""
    for step in way:
        if is_object(value) and isinstance(step, str):
            value = value.get(step)
        elif (
            is_list(value)
            and isinstance(step, int)
            and -len(value) <= step < len(value)
        ):
            value = value[step]
        else:
            return None
    return value
