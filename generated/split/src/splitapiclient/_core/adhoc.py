"""Requests to endpoints that the document lacks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from .call import Call
from .http import Response
from .omit import Omit
from .operation import NOTHING, Operation
from .options import RequestOptions, flattened
from .replies import decoded

if TYPE_CHECKING:
    from .engine import Reply
    from .settings import Settings


class AdHoc(Operation[Any]):
    """An operation of which only this one call is made.

    All with the same `Accept` header are equal: they share what never changes.
    """

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AdHoc) and other.accept == self.accept

    def __hash__(self) -> int:
        return hash(self.accept)


def adhoc(
    settings: Settings,
    method: str,
    path: str,
    cast_to: Any,
    query: Mapping[str, object],
    body: object,
    options: RequestOptions,
) -> Call:
    """A call of an endpoint below the API's address.

    Raises:
        ValueError: `path` is a whole URL: credentials must not go elsewhere.
    """
    if "://" in path.partition("?")[0] or path.startswith("//"):
        raise ValueError(f"{path!r} is not a path below the API's address")
    accept = "*/*" if cast_to in AS_IT_IS else "application/json"
    rooted = f"/{path.lstrip('/')}"
    operation = AdHoc(
        f"{method} {rooted.partition('?')[0]}",
        method,
        rooted,
        lambda: cast_to,
        accept=accept,
    )
    chosen = flattened(options).copy()
    if query:
        chosen["extra_query"] = {**query, **chosen.get("extra_query", NOTHING)}
    return Call(
        settings, operation, chosen, {} if isinstance(body, Omit) else {"body": body}
    )


AS_IT_IS: Mapping[Any, Callable[[Reply], Any]] = {
    bytes: lambda reply: reply.response.content,
    str: lambda reply: reply.response.text,
    Response: lambda reply: reply.response,
}


def finish_as(cast_to: Any) -> Callable[[Reply], Any]:
    """What makes a `cast_to` of a reply."""
    return AS_IT_IS.get(cast_to, decoded)
