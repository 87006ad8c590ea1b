"""An operation -> an answer that its server may give, and what the method makes of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from .. import ir
from .scalars import Unfit
from .values import Place, Values
from .world import World

STATUSES: Final = (200, 201, 202, 203, 206, 207)
BYTES: Final = "content"
USUAL_BYTES: Final = "application/octet-stream"
Entry = dict[str, ir.Json]


class Answers:
    """Makes the answers of one SDK; operations with the same answer share it."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._made: dict[tuple[ir.Type, int], ir.Json] = {}

    def of(self, operation: ir.Operation) -> Entry:
        """`status`; JSON as `body`, or a `text` of another `type`; and the `result`,
        where that is not the body.

        Raises:
            Unfit: There is no end to its type.
        """
        content = operation.returns
        status = self._status(operation)
        match content:
            case ir.NoContent():
                return {"status": 204, "text": "", "result": None}
            case ir.DoneContent():
                return {"status": 204, "text": "", "result": True}
            case ir.TextContent(media_type):
                kind = "text/plain" if "*" in media_type else media_type
                return {"status": status, "type": kind, "text": "text", "result": "text"}
            case ir.BinaryContent(media_type):
                kind = USUAL_BYTES if "*" in media_type else media_type
                return {"status": status, "type": kind, "text": BYTES, "result": BYTES}
            case ir.StreamContent():
                return {"status": status, **self._stream(content)}
            case ir.JsonContent(type=type):
                way = operation.paged.scheme.items if operation.paged else content.way
                body = self._value(type, max(len(way), 1))
                found: Entry = {"status": status, "body": body}
                if way:
                    found["result"] = _below(body, way)
                return found

    def _status(self, operation: ir.Operation) -> int:
        """One at which the usual type comes back."""
        others = dict(operation.by_status)
        return next(status for status in STATUSES if status not in others)

    def _value(self, type: ir.Type, deepest: int = 1) -> ir.Json:
        """With what may be absent, down to a depth."""
        if (type, deepest) not in self._made:
            values = Values(self._world, full=True, received=True, deepest=deepest)
            self._made[type, deepest] = values.of(type, (), Place()).json
        return self._made[type, deepest]

    def _stream(self, content: ir.StreamContent) -> Entry:
        name, type = next(iter(content.by_event), ("", content.type))
        item = self._value(type)
        is_text = isinstance(item, str) and content.format == "events"
        text = str(item) if is_text else json.dumps(item)
        match content.format:
            case "events":
                named = f"event: {name}\n" if name else ""
                end = f"data: {content.end}\n\n" if content.end else ""
                whole = f"{named}data: {text}\n\n{end}"
            case "lines":
                whole = f"{text}\n"
            case "sequence":
                whole = f"\x1e{text}\n"
            case "array":
                whole = f"[{text}]"
        return {"type": content.media_type, "text": whole, "result": [item]}


def _below(body: ir.Json, way: Sequence[str]) -> ir.Json:
    """What stands at the end of a way; at `EACH`, a list of all that stands there.

    Raises:
        Unfit: There is nothing.
    """
    if not way:
        return body
    first, rest = way[0], way[1:]
    if first != ir.EACH:
        if not isinstance(body, dict) or first not in body:
            raise Unfit
        return _below(body[first], rest)
    each = [*body.values()] if isinstance(body, dict) else body
    if not isinstance(each, list):
        raise Unfit
    below = [_below(one, rest) for one in each]
    if ir.EACH not in rest:
        return below
    return [item for several in below if isinstance(several, list) for item in several]
