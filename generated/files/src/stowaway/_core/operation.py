"""What never changes between two calls of one operation, as data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .keys import NamedTuple
from .replies import decoded

if TYPE_CHECKING:
    from typing import Protocol

    from typing_extensions import TypedDict, Unpack

    from .bodies import BodyKind
    from .call import Call
    from .effects import Flow
    from .engine import Reply
    from .http import Response
    from .responses import BinaryResponse
    from .retries import RetryPolicy

    class OtherNotation(Protocol):
        """What the bodies are where they are not JSON."""

        def written(self, content: bytes) -> bytes:
            """The JSON of a request body as it travels."""
            ...

        def read(self, response: Response) -> bytes:
            """The JSON of a response body."""
            ...

    class Spelling(Protocol):
        """How names in the arguments are spelled on the wire: a `Nested`."""

        @property
        def shapes(self) -> Mapping[str, tuple[Any, ...]]:
            """Property of the body to the types that say so; "" is the whole body."""
            ...

        def spelled(
            self, prefix: str, values: Mapping[str, object]
        ) -> Mapping[str, object]:
            """Arguments with all names in them as on the wire."""
            ...

        def body(self, body: object) -> object:
            """The same of a whole body."""
            ...

    class Written(Protocol):
        """How a parameter is written that is not as usual in its place: a `Style`."""

        @property
        def style(self) -> str:
            """What OpenAPI calls it."""
            ...

        @property
        def many(self) -> str:
            """How lists are written, where not in the style's own way."""
            ...

        def in_path(self, name: str, value: object) -> str:
            """What stands in a path."""
            ...

        def in_header(self, value: object) -> str | None:
            """What stands in a header; None if there is nothing to send."""
            ...

        def in_query(self, name: str, value: object) -> Iterator[tuple[str, str]]:
            """The pairs of a query, or of a form."""
            ...

        def in_cookie(self, name: str, value: object) -> Iterator[tuple[str, str]]:
            """The pairs of a cookie."""
            ...

        def in_parts(self, name: str, value: object) -> Iterator[tuple[str, str]]:
            """The fields of a multipart body."""
            ...

    class Waiting(Protocol):
        """How it is waited for what comes of a call."""

        def waited(self, call: Call) -> Flow[Reply]:
            """Make a call, and wait."""
            ...

    class Details(TypedDict, total=False):
        """The attributes of an operation that are not always given."""

        media_type: str
        body: BodyKind | None
        nested: Spelling | None
        styles: Mapping[str, Written]
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
        absent: tuple[int, ...]
        accept: str
        base_url: str | None
        xml: OtherNotation | None
        polling: Waiting | None


T = TypeVar("T")

Later = Callable[[], Any]
"""A type that is imported when first asked for: `lambda: types.Book`."""

Security = tuple[tuple[str, ...], ...]
"""Alternatives, each the schemes needed together; () is an open door."""

NOTHING: Mapping[Any, Any] = MappingProxyType({})


class Encoding(NamedTuple):
    """What the document says of one part of a multipart body (Encoding Object)."""

    media_type: str = ""
    """Its media type; or several, or ranges, of which a file's own may be one."""
    headers: Mapping[str, str] = NOTHING
    """Headers that are always the same."""


class Operation(Generic[T]):
    """One operation of the document, whose method returns a `T`.

    Args:
        name: The method that calls it, such as `books.list`.
        method: The HTTP method.
        path: The path template, as in the document.
        returns: The type of a successful response.
        **details: The other attributes, where they are not as usual.
    """

    media_type: str = "application/json"
    """The media type of the request body."""
    body: BodyKind | None = None
    """What kind of body it has, if that is not JSON."""
    nested: Spelling | None = None
    """How names in its arguments are spelled on the wire, if not as in Python."""
    styles: Mapping[str, Written] = NOTHING
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
    absent: tuple[int, ...] = ()
    """Statuses that are no errors, but say that there is nothing."""
    accept: str = "application/json"
    """The `Accept` header."""
    base_url: str | None = None
    """A server of its own, unless the user chose one."""
    xml: OtherNotation | None = None
    """How its bodies that are XML become JSON, and are made of it."""
    polling: Waiting | None = None
    """How to wait until its work is done, if that goes on after the answer."""
    is_stream: bool = False
    """Whether the answer is not read as a whole."""
    origin: Operation[Any] | None = None
    """What it is a variant of, which is sent in the same way."""

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

    def finish(self, reply: Reply) -> T:
        """What its method returns for a reply."""
        result: T = decoded(reply)
        return result

    def parts(self) -> Iterator[Later]:
        """All types that may be in its responses."""
        yield from (*self.by_status.values(), self.returns, *self.errors.values())

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

    @property
    def shapes(self) -> Mapping[str, tuple[Any, ...]]:
        """The types of `nested`, imported."""
        return NOTHING if self.nested is None else self.nested.shapes


class BinaryOperation(Operation["BinaryResponse"]):
    """An operation that answers with bytes."""

    accept = "*/*"

    def finish(self, reply: Reply) -> BinaryResponse:
        """The bytes, as a file that can be written."""
        from .responses import BinaryResponse

        return BinaryResponse(reply)


class TextOperation(Operation[str]):
    """An operation that answers with text that is not JSON."""

    accept = "text/plain"

    def finish(self, reply: Reply) -> str:
        """The text."""
        return reply.response.text
