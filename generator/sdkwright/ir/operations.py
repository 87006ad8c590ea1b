"""What an API can do: parameters, bodies, answers, failures."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from .paging import Paged
from .types import Doc, Field, Presence, Type, Words

Place = Literal["path", "query", "header", "cookie"]


@dataclass(frozen=True, slots=True)
class Style:
    """How a value becomes text (OpenAPI 3.1, Parameter Object); `json`: as JSON text."""

    name: str
    explode: bool
    allow_reserved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Param:
    """A parameter outside the body."""

    wire: str
    place: Place
    type: Type
    presence: Presence
    style: Style
    doc: Doc = field(default_factory=Doc)


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonBody:
    """A body of JSON."""

    type: Type
    required: bool
    media_type: str
    doc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    """A field of a form; `files`: it holds a file, or several."""

    field: Field
    files: Literal["no", "one", "many"] = "no"
    style: Style | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FormBody:
    """A body of `application/x-www-form-urlencoded` (HTML, URL-encoded form data)."""

    fields: tuple[FormField, ...]
    required: bool
    media_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MultipartBody:
    """A body of `multipart/form-data` (RFC 7578)."""

    fields: tuple[FormField, ...]
    required: bool
    media_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RawBody:
    """A body of bytes or text that is sent as it is."""

    required: bool
    media_type: str
    doc: str = ""


Body = JsonBody | FormBody | MultipartBody | RawBody


@dataclass(frozen=True, slots=True)
class NoContent:
    """Nothing comes back."""


@dataclass(frozen=True, slots=True)
class JsonContent:
    """JSON comes back; `maybe`: or nothing, as another success status has no content."""

    type: Type
    maybe: bool = False


@dataclass(frozen=True, slots=True)
class TextContent:
    """Text comes back."""

    media_type: str


@dataclass(frozen=True, slots=True)
class BinaryContent:
    """Bytes come back."""

    media_type: str


@dataclass(frozen=True, slots=True)
class StreamContent:
    """Items come one by one: server-sent events, or JSON lines."""

    type: Type
    lines: bool = False


Content = NoContent | JsonContent | TextContent | BinaryContent | StreamContent


@dataclass(frozen=True, slots=True)
class StreamSwitch:
    """A body property that, when true, makes the operation answer with a stream."""

    wire: str
    content: StreamContent


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorCase:
    """A documented failure. `status`: 404; 4 or 5 for a whole class; 0 for `default`."""

    status: int
    type: Type | None
    doc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One thing that the API can do."""

    id: str
    """`GET /pets/{id}`: unique in a document."""
    operation_id: str
    method: str
    path: str
    tag: str
    params: tuple[Param, ...]
    body: Body | None
    returns: Content
    by_status: tuple[tuple[int, Type | None], ...] = ()
    """Success statuses whose type differs from that of `returns`."""
    beside: StreamContent | None = None
    """A stream that is offered beside `returns`."""
    switch: StreamSwitch | None = None
    links: bool = False
    """Whether a success has a `Link` header."""
    errors: tuple[ErrorCase, ...] = ()
    security: tuple[tuple[str, ...], ...] | None = None
    base_url: str = ""
    redirects: bool = False
    idempotency_header: str = ""
    resource: Words = ()
    """Where the method stands; each part is one level."""
    wanted: tuple[Words, ...] = ()
    """Names for the method, the best first."""
    paged: Paged | None = None
    doc: Doc = field(default_factory=Doc)
    returns_doc: str = ""

    @property
    def keys(self) -> tuple[str, ...]:
        """What a configuration may call it: operationId, `get /pets/{id}`, `GET /pets/{id}`."""
        own = (self.operation_id,) if self.operation_id else ()
        return (*own, f"{self.method.lower()} {self.path}", self.id)
