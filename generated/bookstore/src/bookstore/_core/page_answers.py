"""Pages that a test gives to the response of a server that has them all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .answers import made, of_json, put, sampled, spelled, within
from .data import EACH, Path
from .http import Response
from .operation import Later, Operation
from .pagers import Turn, turn
from .received import Received


def paged(
    operation: Operation[Any], asked: Received, values: Sequence[Any]
) -> Response | None:
    """The page that a request asks for; None: the operation answers with none.

    Args:
        operation: The operation.
        asked: The request.
        values: The pages; none: one is made up.
    """
    scheme: Later | None = getattr(operation, "paging", None)
    if scheme is None:
        return None
    paging, kind = scheme(), operation.result_type
    if not values:
        path = paging.items if EACH in paging.items else (*paging.items, EACH)
        values = [[sampled(kind_at(kind, path))]]
    items, said, headers = turn(paging, turn_of(asked), [*map(_listed, values)])
    body = put(kind, made(kind, operation), paging.items, items)
    for path, value in said:
        body = put(kind, body, path, value)
    return of_json(200, body, headers)


def turn_of(asked: Received) -> Turn:
    """Which page a request asks for."""
    media_type = asked.headers.get("content-type", "")
    is_form = media_type.startswith("application/x-www-form-urlencoded")
    body = asked.form if is_form else asked.json if "json" in media_type else None
    return Turn(asked.query, body, asked.url)


def _listed(page: Sequence[object]) -> list[object]:
    return [spelled(item) for item in page]


def kind_at(kind: Any, path: Path) -> Any:
    """The type of what stands at `path`."""
    for name in path:
        kind = within(kind, name)[1]
    return kind
