"""Replies to what their operations return."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .decode import decode
from .errors import ResponseDecodeError

if TYPE_CHECKING:
    from .call import Call
    from .engine import Reply
    from .http import Response
    from .operation import OtherNotation


def decoded(reply: Reply) -> Any:
    """The body of a reply as what its operation returns; None if there is no body."""
    response, operation = reply.response, reply.call.operation
    content, kind = response.content, operation.type_of(response.status_code)
    if kind is None or (not content and not (reply.call.strict and kind is not Any)):
        return None
    if operation.xml is not None:
        content = _translated(reply.call, operation.xml, response)
    value = fitted(reply.call, kind, content, response)
    for name in operation.unwrap:
        value = getattr(value, name, None)
    return value


def fitted(
    call: Call, kind: Any, content: bytes | str, response: Response | None
) -> Any:
    """JSON as `kind`. Raises ResponseDecodeError: it is not, or is no JSON."""
    name, on_mismatch = call.operation.name, call.settings.on_mismatch
    try:
        return decode(kind, content, name, call.strict, on_mismatch)
    except ValueError as error:
        raise _broken(call, error, response) from error


def _translated(call: Call, notation: OtherNotation, response: Response) -> bytes:
    """The JSON of a body that is none."""
    try:
        return notation.read(response)
    except ValueError as error:
        raise _broken(call, error, response) from error


def _broken(
    call: Call, error: ValueError, response: Response | None
) -> ResponseDecodeError:
    message = f"{call.operation.name}: not what the document promises: {error}"
    return ResponseDecodeError(message, response)
