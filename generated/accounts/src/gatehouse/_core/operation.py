"""What never changes between two calls of one operation, as data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .keys import NamedTuple

if TYPE_CHECKING:
    from typing import Protocol

    from typing_extensions import TypedDict, Unpack

    from .call import Call
    from .effects import Flow
    from .engine import Reply
    from .events import Decoder
    from .http import Response
    from .paging import Paging
    from .retries import RetryPolicy

    class OtherNotation(Protocol):
        """What the bodies are where they are not JSON."""

        def written(self, content: bytes) -> bytes:
            """The JSON of a request body as it travels."""
            ...

        def read(self, response: Response) -> bytes:
            """The JSON of a response body."""
            ...

    class Waiting(Protocol):
        """How it is waited for what comes of a call."""

        def waited(self, call: Call) -> Flow[Reply]:
            """Make a call, and wait."""
            ...

    class Details(TypedDict, total=False):
        """The attributes of an operation that are not always given."""

        media_type: str
        nested: Mapping[str, Later]
        styles: Mapping[str, Style]
        encodings: Mapping[str, Encoding]
        by_status: Mapping[int, Later]
        errors: Mapping[int, Later]
        security: Security | None
        idempotency_header: str | None
        unwrap: tuple[str, ...]
        retries: RetryPolicy | None
        max_retries: int | None
        timeout: float | None
        redirects: bool
        accept: str
        base_url: str | None
        xml: OtherNotation | None
        polling: Waiting | None

    class StreamDetails(Details, total=False):
        """The same, of an operation that answers with a stream."""

        decoder: Callable[[], Decoder] | None
        by_event: Mapping[str, Later]
        end: str
        last_events: tuple[str, ...]
        error_events: tuple[str, ...]
        resume: bool


T = TypeVar("T")
ItemT = TypeVar("ItemT")
BodyT = TypeVar("BodyT")

Later = Callable[[], Any]
"""A type that is imported when first asked for: `lambda: types.Book`."""

Security = tuple[tuple[str, ...], ...]
"""Alternatives, each the schemes needed together; () is an open door."""

NOTHING: Mapping[Any, Any] = MappingProxyType({})


class Style(NamedTuple):
    """How a parameter is written, in the words of OpenAPI 3.1 (Parameter Object).

    The style `json` is a parameter with `content`: its value as JSON text, or as it is
    (`text`). They are `querystring` and `querytext` where that is the whole query
    (OpenAPI 3.2, 4.12). Not of OpenAPI are the styles `brackets` (`a[b]=`, also in what
    is nested) and `dots` (`a.b=`).
    """

    style: str
    explode: bool
    allow_reserved: bool = False
    many: str = ""
    """How lists are written, where not in the style's own way: `comma`, `brackets`
    (`a[]=`) or `indices` (`a[0]=`)."""
    booleans: str = ""
    """How they are spelled, where not `true`: `title` (`True`) or `number` (`1`)."""


class Encoding(NamedTuple):
    """What the document says of one part of a multipart body (Encoding Object)."""

    media_type: str = ""
    """Its media type; or several, or ranges, of which a file's own may be one."""
    headers: Mapping[str, str] = NOTHING
    """Headers that are always the same."""


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
    encodings: Mapping[str, Encoding] = NOTHING
    """Field of a multipart body to what its part is like; of a list of parts the
    position of one, or `*` for all others."""
    by_status: Mapping[int, Later] = NOTHING
    """Success status to type, where that is not `returns`. None: it has no body."""
    errors: Mapping[int, Later] = NOTHING
    """Status to the type of its body; 4 and 5 stand for all of a hundred, 0 for every
    other error."""
    security: Security | None = None
    """What it demands, where that is not what the client demands."""
    idempotency_header: str | None = None
    """The header that carries the idempotency key."""
    unwrap: tuple[str, ...] = ()
    """The way to what is returned: attributes of the answer, and of those."""
    retries: RetryPolicy | None = None
    """Which failures are worth another attempt, where that is not as for the others."""
    max_retries: int | None = None
    """How many attempts more, where that is not as for the others."""
    timeout: float | None = None
    """Seconds for each step, where that is not as for the others."""
    redirects: bool = False
    """The document lists a 3xx: it is an outcome, not an error."""
    accept: str = "application/json"
    """The `Accept` header."""
    base_url: str | None = None
    """A server of its own, unless the user chose one."""
    xml: OtherNotation | None = None
    """How its bodies that are XML become JSON, and are made of it."""
    polling: Waiting | None = None
    """How to wait until its work is done, if that goes on after the answer."""

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
    """An operation that answers with a stream of `T`: events, or JSON in pieces."""

    accept = "text/event-stream"
    decoder: Callable[[], Decoder] | None = None
    """What makes items of the bytes, where they are not server-sent events."""
    by_event: Mapping[str, Later] = NOTHING
    """The name of an event to the type of its data, where that decides."""
    end: str = "[DONE]"
    """The data by which the server says that no item follows; "" if it never does."""
    last_events: tuple[str, ...] = ()
    """The events that no other follows."""
    error_events: tuple[str, ...] = ("error",)
    """The events, unless typed, that say what went wrong."""
    resume: bool = False
    """Whether a connection that broke is made again, from the last event on."""

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        returns: Later,
        **details: Unpack[StreamDetails],
    ) -> None:
        super().__init__(name, method, path, returns)
        vars(self).update(details)


class BinaryOperation(Operation[bytes]):
    """An operation that answers with bytes."""

    accept = "*/*"


class TextOperation(Operation[str]):
    """An operation that answers with text that is not JSON."""

    accept = "text/plain"
