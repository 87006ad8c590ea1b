"""The documented failures -> what most failures of the API look like."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from .. import ir
from ..data import replace

DEEPEST = 2
"""Objects around a message."""


def common_error(api: ir.Api) -> ir.Api:
    """The API with its most frequent error body; none where no two operations agree."""
    counts = Counter(
        case.type
        for operation in api.described
        for case in operation.errors
        if isinstance(case.type, ir.Ref)
    )
    if not counts:
        return api
    type, count = max(counts.items(), key=lambda entry: entry[1])
    enough = count > 1 or len(api.described) == 1
    ways = dict.fromkeys(way for each in counts for way in _messages(each, api, DEEPEST))
    api = replace(api, error_messages=tuple(ways))
    return replace(api, error_type=type) if enough else api


def _messages(type: ir.Type, api: ir.Api, left: int) -> Iterator[ir.Path]:
    """The ways to what the document says is the message."""
    model = api.definitions.get(type.to) if isinstance(type, ir.Ref) else None
    for field in model.fields if isinstance(model, ir.Model) else ():
        if field.tells_error:
            yield (field.wire,)
        if left:
            for way in _messages(field.type, api, left - 1):
                yield (field.wire, *way)
