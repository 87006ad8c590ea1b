"""The intermediate model: what an API is, in words that neither a document's dialect nor Python can leak into.

Named types are referred to by id, so recursion is free. Everything is immutable; a stage
that decides something returns a new `Api`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum as _Enum
from typing import Literal, NewType

TypeId = NewType("TypeId", str)
"""The JSON pointer of a schema, with its file where that is not the root: unique and stable."""

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]
Words = tuple[str, ...]
"""The parts of a wanted name, as the document spells them; `names` decides the casing."""
Path = tuple[str, ...]
"""A way through properties, by their names on the wire."""


class Scalar(_Enum):
    """Types without parts."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE_TIME = "date-time"
    DATE = "date"
    BINARY = "binary"
    NULL = "null"
    ANY = "any"


# --- types: a closed sum --------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Primitive:
    """A type without parts."""

    scalar: Scalar


@dataclass(frozen=True, slots=True)
class ListOf:
    """An array whose items are all of one type."""

    item: Type


@dataclass(frozen=True, slots=True)
class TupleOf:
    """An array whose first items each have a type of their own; `rest` is that of the others."""

    items: tuple[Type, ...]
    rest: Type | None


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object with names that are not known."""

    value: Type


@dataclass(frozen=True, slots=True)
class Const:
    """Exactly one value."""

    value: str | int | float | bool


@dataclass(frozen=True, slots=True)
class Tag:
    """The property that tells the options of a union apart."""

    wire: str
    mapping: tuple[tuple[str, TypeId], ...]
    implied: tuple[tuple[str, TypeId], ...] = ()
    """Names of schemas, which count where neither the mapping nor a constant names a member."""


@dataclass(frozen=True, slots=True)
class OneOf:
    """A union. Null is an option like any other."""

    options: tuple[Type, ...]
    tag: Tag | None = None


@dataclass(frozen=True, slots=True)
class Ref:
    """A definition, by its id."""

    to: TypeId


Type = Primitive | ListOf | TupleOf | MapOf | Const | OneOf | Ref

ANY = Primitive(Scalar.ANY)
NULL = Primitive(Scalar.NULL)
STRING = Primitive(Scalar.STRING)


# --- presence: one property, three states ---------------------------------------------


@dataclass(frozen=True, slots=True)
class Required:
    """Always there."""


@dataclass(frozen=True, slots=True)
class Optional:
    """May be absent."""


@dataclass(frozen=True, slots=True)
class Default:
    """May be absent, and then means `value`."""

    value: Json


Presence = Required | Optional | Default


# --- definitions: named things --------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Doc:
    """Texts of the document: never code."""

    summary: str = ""
    description: str = ""
    deprecated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A property of an object."""

    wire: str
    type: Type
    presence: Presence
    doc: Doc = field(default_factory=Doc)
    read_only: bool = False
    write_only: bool = False
    secret: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """An object with known properties; `extra` is the type of all others (None: none are described)."""

    id: TypeId
    wanted: Words
    home: TypeId
    """The definition or operation that this one stands in; its own id where it stands alone."""
    fields: tuple[Field, ...]
    extra: Type | None = None
    doc: Doc = field(default_factory=Doc)


@dataclass(frozen=True, slots=True)
class EnumValue:
    """A listed value, and what the document calls it."""

    value: str | int | float | bool
    name: str = ""
    doc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Enum:
    """Listed values. All are open: a server may know more."""

    id: TypeId
    wanted: Words
    home: TypeId
    values: tuple[EnumValue, ...]
    doc: Doc = field(default_factory=Doc)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """A name for a type."""

    id: TypeId
    wanted: Words
    home: TypeId
    type: Type
    doc: Doc = field(default_factory=Doc)


Definition = Model | Enum | Alias


# --- operations -----------------------------------------------------------------------

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
class Cursor:
    """Each page names the next."""

    items: Path
    param: str
    next: Path
    more: Path = ()
    in_body: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CursorId:
    """The next page begins after the `id` of the last item."""

    items: Path
    param: str
    id: str
    more: Path = ()
    in_body: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Offset:
    """The next page begins after as many items as were read."""

    items: Path
    param: str
    limit: str = ""
    total: Path = ()
    in_body: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PageNumber:
    """Pages are counted from `first`."""

    items: Path
    param: str
    limit: str = ""
    total_pages: Path = ()
    total: Path = ()
    more: Path = ()
    first: int = 1
    in_body: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NextUrl:
    """Each page holds the URL of the next."""

    items: Path
    next: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkHeader:
    """The `Link` header names the next page (RFC 8288)."""

    items: Path


Pagination = Cursor | CursorId | Offset | PageNumber | NextUrl | LinkHeader


@dataclass(frozen=True, slots=True)
class Paged:
    """How an operation is paged, what its items are, and why we think so."""

    scheme: Pagination
    item: Type
    reason: str


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


# --- who may call ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key in a header, a query parameter or a cookie."""

    name: str
    place: Literal["header", "query", "cookie"]


@dataclass(frozen=True, slots=True)
class Basic:
    """RFC 7617."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """RFC 6750; OAuth 2.0 and OpenID Connect tokens too."""


Auth = ApiKey | Basic | Bearer


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """A way to prove who is calling."""

    id: str
    auth: Auth
    doc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """An address of the API; variables are filled with their defaults."""

    name: str
    url: str
    doc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """A whole API."""

    title: str
    version: str
    doc: str
    servers: tuple[Server, ...]
    schemes: tuple[Scheme, ...]
    security: tuple[tuple[str, ...], ...]
    definitions: Mapping[TypeId, Definition]
    operations: tuple[Operation, ...]
    tags: Mapping[str, str]
    """Name to description."""
    error_type: Type | None = None
    """What most failures of the API look like."""
