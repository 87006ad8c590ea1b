"""What never changes between two calls of one operation, as data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

if TYPE_CHECKING:
    from typing_extensions import TypedDict, Unpack

    from .paging import Paging

    class Details(TypedDict, total=False):
        """The attributes of an operation that are not always given."""

        media_type: str
        nested: Mapping[str, Later]
        styles: Mapping[str, Style]
        by_status: Mapping[int, Later]
        errors: Mapping[int, Later]
        security: Security | None
        idempotency_header: str | None
        redirects: bool
        accept: str
        base_url: str | None


T = TypeVar("T")
ItemT = TypeVar("ItemT")
BodyT = TypeVar("BodyT")

Later = Callable[[], Any]
"""A type that is imported when first asked for: `lambda: types.Book`."""

Security = tuple[tuple[str, ...], ...]
"""Alternatives, each the schemes needed together; () is an open door."""

NOTHING: Mapping[Any, Any] = MappingProxyType({})


def nothing() -> Mapping[Any, Any]:
    """The mapping that is always empty."""
    return NOTHING


class Style(NamedTuple):
    """How a parameter is written, in the words of OpenAPI 3.1 (Parameter Object).

    The style `json` is a parameter with `content`: its value as JSON text. It is
    `querystring` where that text is the whole query (OpenAPI 3.2, 4.12).
    """

    style: str
    explode: bool
    allow_reserved: bool = False


class Operation(Generic[T]):
    """One operation of the document, whose successful response is a `T`.

    Args:
        name: The method that calls it, such as `books.list`.
        method: The HTTP method.
        path: The path template, as in the document.
        returns: The type of a successful response.
        **details: The other attributes, where they are not as usual.
    """

    media_type: str = "application/json"
    """The media type of the request body."""
    nested: Mapping[str, Later] = NOTHING
    """Property of the body to the types that say how the names in it are spelled on
    the wire (see `wire.py`); "" is the whole body, `query:filter` a parameter."""
    styles: Mapping[str, Style] = NOTHING
    """`query:genre`, `path:id`, `header:x`, `cookie:c` or `form:name` to the style of
    that parameter, where it is not the default of its place."""
    by_status: Mapping[int, Later] = NOTHING
    """Success status to type, where that is not `returns`. None: it has no body."""
    errors: Mapping[int, Later] = NOTHING
    """Status to the type of its body; 4 and 5 stand for all of a hundred, 0 for every
    other error."""
    security: Security | None = None
    """What it demands, where that is not what the client demands."""
    idempotency_header: str | None = None
    """The header that carries the idempotency key."""
    redirects: bool = False
    """The document lists a 3xx: it is an outcome, not an error."""
    accept: str = "application/json"
    """The `Accept` header."""
    base_url: str | None = None
    """A server of its own, unless the user chose one."""

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        returns: Later,
        **details: Unpack[Details],
    ) -> None:
        self.name = name
        self.method = method
        self.path = path
        self.returns = returns
        vars(self).update(details)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}: {self.method} {self.path}>"

    @cached_property
    def result_type(self) -> Any:
        """The type of a successful response."""
        return self.returns()

    def type_of(self, status: int) -> Any:
        """The type of a successful response with this status; None: it has no body."""
        if status in self.by_status:
            return self.by_status[status]()
        return None if status >= 300 else self.result_type

    def error_type(self, status: int, otherwise: Later) -> Any:
        """The type of the body of an error response with this status."""
        errors = self.errors
        later = errors.get(status) or errors.get(status // 100) or errors.get(0)
        return (later or otherwise)()

    @cached_property
    def shapes(self) -> dict[str, tuple[Any, ...]]:
        """`nested`, its types imported."""
        return {name: later() for name, later in self.nested.items()}


class PageOperation(Operation[BodyT], Generic[ItemT, BodyT]):
    """An operation that answers with one page: a `BodyT` with some `ItemT` in it."""

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        returns: Later,
        *,
        paging: Paging,
        **details: Unpack[Details],
    ) -> None:
        super().__init__(name, method, path, returns, **details)
        self.paging = paging


class StreamOperation(Operation[T]):
    """An operation that answers with a stream of `T`: events, or lines of JSON."""

    accept = "text/event-stream"

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        returns: Later,
        *,
        lines: bool = False,
        **details: Unpack[Details],
    ) -> None:
        if lines:
            self.accept = "application/x-ndjson"
        super().__init__(name, method, path, returns, **details)
        self.lines = lines


class BinaryOperation(Operation[bytes]):
    """An operation that answers with bytes."""

    accept = "*/*"


class TextOperation(Operation[str]):
    """An operation that answers with text that is not JSON."""

    accept = "text/plain, */*;q=0.1"
