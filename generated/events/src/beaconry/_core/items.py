"""Events of a stream to what they stand for: typed items, and what went wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import to_json

from .decode import decode
from .errors import ResponseDecodeError, StreamError
from .refusals import LONGEST, said_in
from .replies import fitted

if TYPE_CHECKING:
    from .call import Call
    from .events import Event
    from .http import Response
    from .streaming import StreamOperation


def item_of(
    operation: StreamOperation[Any], call: Call, event: Event, response: Response
) -> Any:
    """The item that an event stands for.

    Raises:
        StreamError: It stands for none, but says what went wrong.
    """
    later = operation.by_event.get(event.name)
    if later is None and event.name in operation.error_events:
        raise failure(call, event, response)
    kind = operation.result_type if later is None else later()
    may_be_text = operation.decoder is None
    if kind is str and may_be_text:
        return event.data
    try:
        return fitted(call, kind, event.data, response)
    except ResponseDecodeError:
        if not may_be_text:
            raise
        unknown = later is None and bool(operation.by_event) and not call.strict
        try:
            return text_as(Any if unknown else kind, event.data, call)
        except ValueError:
            pass
        raise


def text_as(kind: Any, text: str, call: Call) -> Any:
    """Data that is not JSON but the text of a value: a date, or one of some words.

    Raises:
        ValueError: It is not.
    """
    return decode(kind, to_json(text), call.operation.name, strict=True)


def failure(call: Call, event: Event, response: Response) -> StreamError:
    """The exception for an event that says what went wrong."""
    kind = call.operation.error_type(0, call.settings.error_type)
    content, body = event.data.encode(), event.data
    try:
        kind = Any if kind is None else kind
        body = decode(kind, content, call.operation.name, strict=False)
    except ValueError:
        pass
    said = said_in(content, call.settings.message) or event.data[:LONGEST]
    message = f"{call.operation.name}: event {event.name!r}: {said}"
    return StreamError(message, response, event, body)
