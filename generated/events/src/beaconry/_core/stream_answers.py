"""Items that a test gives to the response of a server that would stream them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from pydantic_core import to_json

from .answers import sampled, spelled
from .decode import is_model, resolved
from .http import Response
from .operation import Operation
from .streaming import StreamOperation

if TYPE_CHECKING:
    from .received import Received


def streamed(
    operation: Operation[Any], asked: Received, values: Sequence[Any]
) -> Response | None:
    """The response of a stream; None: the operation answers with none.

    Args:
        operation: The operation.
        asked: The request.
        values: One list of items; none: an item is made up.
    """
    if not isinstance(operation, StreamOperation):
        return None
    stream: StreamOperation[Any] = operation
    if not values:
        name, later = next(iter(stream.by_event.items()), ("", stream.returns))
        text = _event(stream, sampled(later()), name)
    else:
        items = values[0]
        text = "".join(_event(stream, each, _event_of(stream, each)) for each in items)
    if stream.end and stream.decoder is None:
        text += f"data: {stream.end}\n\n"
    return Response(200, headers={"Content-Type": stream.accept}, text=text)


def _event_of(operation: StreamOperation[Any], item: object) -> str:
    """The name of the event that brings `item`."""
    for name, later in operation.by_event.items():
        kind = resolved(later())
        if is_model(kind) and isinstance(item, kind):
            return name
    return ""


def _event(operation: StreamOperation[Any], item: object, name: str) -> str:
    is_text = isinstance(item, str) and operation.result_type is str
    text = str(item) if is_text else to_json(spelled(item)).decode()
    if operation.decoder is not None:
        return f"{text}\n"
    lines = "".join(f"data: {line}\n" for line in text.split("\n"))
    return f"event: {name}\n{lines}\n" if name else f"{lines}\n"
