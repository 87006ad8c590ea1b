"""What an API can do: parameters, bodies, answers, failures."""

from __future__ import annotations

from typing import Literal

from ..data import Packable, field
from .paging import Paged, PagesSaid
from .polling import Polling, Rule
from .retries import Retries
from .types import Doc, Field, ListOf, Presence, Type, Words
from .xml import XmlAnswers, XmlRoot

Place = Literal["path", "query", "header", "cookie"]
InBody = Literal["body"]
NamedBy = Literal["config", "document", "tag", "operationId", "path"]
"""What a name was taken from; `document`: what it says of names itself."""


class Style(Packable, frozen=True):
    """How a value becomes text (OpenAPI 3.1, Parameter Object).

    The other names, `many` and `booleans` are those of `Style` in the runtime.
    """

    name: str
    explode: bool
    allow_reserved: bool = False
    many: str = ""
    booleans: str = ""


class Param(Packable, frozen=True, kw_only=True):
    """A parameter outside the body."""

    wire: str
    place: Place
    type: Type
    presence: Presence
    style: Style
    styled: bool = False
    """Whether the document itself says the style."""
    client: str = ""
    """The parameter of the client that stands in for it (`ClientParam.id`)."""
    said_name: str = ""
    """What the document wants it to be called, where that is not `wire`."""
    doc: Doc = field(default_factory=Doc)

    @property
    def wanted(self) -> str:
        """The name to make an identifier of."""
        return self.said_name or self.wire


class JsonBody(Packable, frozen=True, kw_only=True):
    """A body of JSON, or of data in another notation."""

    type: Type
    required: bool
    media_type: str
    doc: str = ""
    xml: XmlRoot | None = None
    """Its root, where the data is written as XML."""


Holds = Literal["no", "one", "many", "several", "maybe"]
"""Whether a field holds a file; a list of files; one or a list; a file or something else."""


class PartEncoding(Packable, frozen=True):
    """What a part of a multipart body is like (OpenAPI 3.1, Encoding Object)."""

    media_type: str
    """As the document says: perhaps several, or ranges."""
    headers: tuple[tuple[str, str], ...] = ()


class FormField(Packable, frozen=True, kw_only=True):
    """A field of a form."""

    field: Field
    files: Holds = "no"
    style: Style | None = None
    encoding: PartEncoding | None = None


class FormBody(Packable, frozen=True, kw_only=True):
    """A body of `application/x-www-form-urlencoded` (HTML, URL-encoded form data)."""

    fields: tuple[FormField, ...]
    required: bool
    media_type: str


class MultipartBody(Packable, frozen=True, kw_only=True):
    """A body of parts with names: `multipart/form-data` (RFC 7578) and its kin."""

    fields: tuple[FormField, ...]
    required: bool
    media_type: str


class RawBody(Packable, frozen=True, kw_only=True):
    """A body of bytes or text that is sent as it is."""

    required: bool
    media_type: str
    doc: str = ""


class ItemsBody(Packable, frozen=True, kw_only=True):
    """A body of items that are sent one by one: JSON lines, or parts without names."""

    item: Type
    required: bool
    media_type: str
    doc: str = ""
    encodings: tuple[tuple[str, PartEncoding], ...] = ()
    """Position, or `*` for all others, of a part."""


Body = JsonBody | FormBody | MultipartBody | RawBody | ItemsBody


class NoContent(Packable, frozen=True):
    """Nothing comes back."""


class DoneContent(Packable, frozen=True):
    """Whatever comes back, all that matters is that it did: the caller gets True."""


class JsonContent(Packable, frozen=True):
    """JSON comes back; `maybe`: or nothing, as another success status has no content."""

    type: Type
    maybe: bool = False
    way: tuple[str, ...] = ()
    """The way to what the caller gets: properties, by their names on the wire."""
    inner: Type | None = None
    """The type of that, if it is not all of it."""


class TextContent(Packable, frozen=True):
    """Text comes back."""

    media_type: str


class BinaryContent(Packable, frozen=True):
    """Bytes come back."""

    media_type: str


StreamFormat = Literal["events", "lines", "sequence", "array"]
"""Server-sent events; JSON lines; JSON as in RFC 7464; items of a JSON array."""


class StreamContent(Packable, frozen=True):
    """Items come one by one."""

    type: Type
    format: StreamFormat = "events"
    media_type: str = "text/event-stream"
    by_event: tuple[tuple[str, Type], ...] = ()
    """The name of an event, and the type of its data, where that decides."""
    last_events: tuple[str, ...] = ()
    """The events that no other follows."""
    end: str | None = None
    """The data by which a server says that no item follows; "" if it never does."""
    error_events: tuple[str, ...] = ("error",)
    resume: bool = False


Content = (
    NoContent | DoneContent | JsonContent | TextContent | BinaryContent | StreamContent
)


class StreamSwitch(Packable, frozen=True):
    """What, when true, makes the operation answer with a stream."""

    wire: str
    content: StreamContent
    place: Literal["body", "query", "accept"] = "body"
    """A property of the body, a parameter; or nothing that is sent but `Accept`."""
    usual: bool = False
    """What counts where nothing is said."""
    required: bool = False
    nullable: bool = False


class ErrorCase(Packable, frozen=True, kw_only=True):
    """A documented failure. `status`: 404; 4 or 5 for a whole class; 0 for `default`."""

    status: int
    type: Type | None
    doc: str = ""


class Operation(Packable, frozen=True, kw_only=True):
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
    stream_condition: str = ""
    """What of the request chooses that, where the document says so."""
    switch: StreamSwitch | None = None
    links: bool = False
    """Whether a success has a `Link` header."""
    headers: tuple[str, ...] = ()
    """The names of the headers of a success."""
    xml: XmlAnswers | None = None
    errors: tuple[ErrorCase, ...] = ()
    security: tuple[tuple[str, ...], ...] | None = None
    base_url: str = ""
    below: str = ""
    """A path on the client's server that its own path is below."""
    other_urls: tuple[str, ...] = ()
    """Where it is served as well."""
    redirects: bool = False
    absent: tuple[int, ...] = ()
    """Statuses that are no errors, but say that there is nothing."""
    idempotency_header: str = ""
    return_value: tuple[str, ...] = ()
    """The property of the answer that the document says its method returns."""
    retries: Retries | None = None
    """Its own rules; None: those of the API."""
    timeout: float | None = None
    """Seconds; None: as the client has it."""
    media_types: tuple[str, ...] = ()
    """All that the document offers for the body."""
    variant: str = ""
    """A word for its body, where another method of the same operation sends the usual one."""
    said_resource: Words = ()
    """Where the document wants it to stand."""
    said_name: str = ""
    """What the document wants its method to be called."""
    resource: Words = ()
    """Where the method stands; each part is one level."""
    placed_by: NamedBy = "path"
    wanted: tuple[Words, ...] = ()
    """Names for the method, the best first."""
    named_by: tuple[NamedBy, ...] = ()
    """What each of them was taken from."""
    origin: str = ""
    """What its names are made of, as one word."""
    given: str = ""
    """The name that its method has had so far."""
    alias_of: str = ""
    """The operation that it is, under a name that this had once."""
    pages_said: PagesSaid | None = None
    """What the document itself says of its pages."""
    paged: Paged | None = None
    rules: tuple[Rule, ...] = ()
    """How the document says that it is waited for."""
    polling: Polling | None = None
    """How it waits, if it is none of the document but one made to do so."""
    positional: tuple[str, ...] | None = None
    """The arguments that may be given by position; None: as all others have it."""
    example: tuple[tuple[Place | InBody, str, str], ...] = ()
    """Of a call, as the document gives it: place, name on the wire ("" for the whole body), JSON."""
    doc: Doc = field(default_factory=Doc)
    returns_doc: str = ""
    documents: tuple[str, ...] = ()
    """What a configuration may call the document that has it, where there are several."""

    @property
    def item(self) -> Type | None:
        """The type of an item of the list that it answers with, if it does."""
        if self.paged:
            return self.paged.item
        if not isinstance(self.returns, JsonContent):
            return None
        type = self.returns.inner or self.returns.type
        return type.item if isinstance(type, ListOf) else None

    @property
    def keys(self) -> tuple[str, ...]:
        """What a configuration may call it: operationId, `get /pets/{id}`, `GET /pets/{id}`."""
        return () if self.polling is not None or self.alias_of else self.names

    @property
    def names(self) -> tuple[str, ...]:
        """The same, also of an operation that is made to wait for another."""
        own = (self.operation_id,) if self.operation_id else ()
        found = (*own, f"{self.method.lower()} {self.path}", f"{self.method} {self.path}")
        if self.documents:
            found += tuple(f"{name}:{key}" for name in self.documents for key in found)
        if self.variant and self.body:
            return tuple(f"{key} {self.body.media_type}" for key in found)
        return found
