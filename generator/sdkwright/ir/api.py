"""A whole API: where it is, who may call it, what it can do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from ..data import Packable, field
from .events import Event, Signed, Webhooks
from .features import Buffer, Cached
from .operations import Operation, Place
from .retries import Retries
from .types import STRING, Definition, Path, Type, TypeId, Words
from .xml import XmlObject


class ApiKey(Packable, frozen=True):
    """A key in a header, a query parameter or a cookie."""

    name: str
    place: Literal["header", "query", "cookie"]


class Basic(Packable, frozen=True):
    """RFC 7617."""


class Bearer(Packable, frozen=True):
    """RFC 6750, or alike under the name of another scheme (RFC 9110, 11.1)."""

    scheme: str = "Bearer"


class Digest(Packable, frozen=True):
    """RFC 7616."""


class MutualTls(Packable, frozen=True):
    """The connection proves it (RFC 8705)."""


class OAuth2(Packable, frozen=True, kw_only=True):
    """Tokens that the client is given, or gets by itself (RFC 6749, 4.4)."""

    token_url: str = ""
    """Where it gets them, or the discovery document that says so (OpenID Connect
    Discovery 1.0, 4); empty: nowhere."""


Auth = ApiKey | Basic | Bearer | Digest | MutualTls | OAuth2


class Scheme(Packable, frozen=True, kw_only=True):
    """A way to prove who is calling."""

    id: str
    auth: Auth
    arguments: Mapping[str, str] = field(default_factory=dict)
    """What the document calls the values that it needs, by their roles."""
    variables: Mapping[str, str] = field(default_factory=dict)
    """The environment variables that it names for them."""
    doc: str = ""


class ServerVariable(Packable, frozen=True, kw_only=True):
    """A part of an address that may differ; `values`: all that it can be, if listed."""

    name: str
    default: str
    values: tuple[str, ...] = ()
    doc: str = ""


class Server(Packable, frozen=True, kw_only=True):
    """An address of the API; in `url` variables are filled with their defaults."""

    name: str
    url: str
    template: str = ""
    variables: tuple[ServerVariable, ...] = ()
    others: tuple[tuple[str, str], ...] = ()
    """Addresses of operations that are elsewhere, and what they are beside this one."""
    doc: str = ""


class About(Packable, frozen=True, kw_only=True):
    """Who answers for the API, and where more is said about it; empty: not said."""

    summary: str = ""
    contact: str = ""
    email: str = ""
    support_url: str = ""
    docs_url: str = ""
    terms_url: str = ""


class ClientParam(Packable, frozen=True, kw_only=True):
    """A parameter that calls take from the client, unless they are given one."""

    id: str
    """What to call it."""
    place: Place
    wire: str
    type: Type = STRING
    variable: str = ""
    """The environment variable that stands in for it, where one is named."""
    default: str | int | float | bool | None = None
    required: bool = False
    everywhere: bool = False
    """Whether it goes with operations, too, that do not list it."""
    doc: str = ""


class Api(Packable, frozen=True, kw_only=True):
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
    about: About = About()
    xml: Mapping[TypeId, XmlObject] = field(default_factory=dict)
    """How objects are written as XML, of those that are."""
    levels: Mapping[Words, str] = field(default_factory=dict)
    """What is said of resources, where it is not said of tags alone."""
    tag_parents: Mapping[str, str] = field(default_factory=dict)
    """Name to the name of the one above it."""
    client_params: tuple[ClientParam, ...] = ()
    """What the client knows of its calls' parameters."""
    retries: Retries | None = None
    """Its own rules; None: the usual ones."""
    timeout: float | None = None
    """Seconds for each step of a request; None: as usual."""
    error_type: Type | None = None
    """What most failures of the API look like."""
    error_messages: tuple[Path, ...] = ()
    """The ways to what the server says of a failure, where the document tells them."""
    events: tuple[Event, ...] = ()
    """What it sends by itself."""
    signed: Signed | None = None
    """How that is signed, where the document says so."""
    left_out: Mapping[str, str] = field(default_factory=dict)
    """What the document has and the SDK is not to have (`GET /pets`, `#/a/b`), and why."""
    cached: tuple[Cached, ...] = ()
    """Methods of the client whose answers are remembered."""
    buffers: tuple[Buffer, ...] = ()
    """What the client sends in the background."""
    webhooks: Webhooks | None = None
    """The events as one, once `webhooks` has united them; None: there are none."""

    @property
    def described(self) -> tuple[Operation, ...]:
        """The operations of the document: without those made to wait for others, and
        old names."""
        return tuple(
            o for o in self.operations if o.polling is None and not o.alias_of
        )
