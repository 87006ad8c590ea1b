"""Replies to what their operations return."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .decode import decode
from .errors import ResponseDecodeError
from .operation import TextOperation

if TYPE_CHECKING:
    from .call import Call
    from .engine import Reply
    from .http import Response


def decoded(reply: Reply) -> Any:
    """The body of a reply as what its operation returns; None if there is no body."""
    response, operation = reply.response, reply.call.operation
    if isinstance(operation, TextOperation):
        return response.text
    content, kind = response.content, operation.type_of(response.status_code)
    if not content or kind is None:
        return None
    return _decoded(reply.call, kind, content, response)


def decoded_item(call: Call, data: str) -> Any:
    """One item of a stream. Where it may be anything, what is not JSON is text."""
    kind, is_line = call.operation.result_type, getattr(call.operation, "lines", False)
    if kind is str and not is_line:
        return data
    try:
        return _decoded(call, kind, data, None)
    except ResponseDecodeError:
        if call.strict or kind is not Any:
            raise
        return data


def _decoded(
    call: Call, kind: Any, content: bytes | str, response: Response | None
) -> Any:
    name, on_mismatch = call.operation.name, call.settings.on_mismatch
    try:
        return decode(kind, content, name, call.strict, on_mismatch)
    except ValueError as error:
        message = f"{name}: not what the document promises: {error}"
        raise ResponseDecodeError(message, response) from error
