"""What a user may set: for one call, and for a whole client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from .keys import TypedDict

if TYPE_CHECKING:
    import ssl

    from .decode import Mismatch
    from .engine import Retry
    from .errors import APIError
    from .http import (
        AsyncBaseTransport,
        Auth,
        BaseTransport,
        Limits,
        Proxy,
        Request,
        Response,
        Timeout,
    )
    from .retries import RetryPolicy


class CallOptions(TypedDict, total=False):
    """Options of one call, in the dict form: `request_options={"timeout": 5}`."""

    timeout: float | Timeout | None
    deadline: float | None
    max_retries: int
    retries: RetryPolicy
    extra_headers: Mapping[str, str | None]
    extra_query: Mapping[str, object]
    extra_body: Mapping[str, object]
    idempotency_key: str
    strict: bool


class DictOptions(CallOptions, total=False):
    """The same, also by the names that users of other SDKs know."""

    timeout_in_seconds: float
    additional_headers: Mapping[str, str | None]
    additional_query_parameters: Mapping[str, object]
    additional_body_parameters: Mapping[str, object]
    chunk_size: int
    """Bytes of a piece, where a body is read in pieces."""


OTHER_NAMES = {
    "timeout_in_seconds": "timeout",
    "additional_headers": "extra_headers",
    "additional_query_parameters": "extra_query",
    "additional_body_parameters": "extra_body",
}


class RequestOptions(CallOptions, total=False):
    """Options of one call. A key of `request_options` yields to the same keyword."""

    request_options: DictOptions


NAMES = RequestOptions.__annotations__.keys() | CallOptions.__annotations__.keys()
"""Of all options of a call."""


class Hooks(TypedDict, total=False):
    """Functions that are told what happens. On an async client they may be async."""

    on_request: Callable[[Request], object]
    on_response: Callable[[Response], object]
    on_retry: Callable[[Retry], object]
    on_error: Callable[[APIError], object]


class ClientOptions(Hooks, total=False):
    """Settings of a client, for its constructor and for `with_options`.

    Attributes:
        base_url: The server, instead of the one that the API has.
        timeout: Seconds for each step of a request (connecting, sending, receiving).
        deadline: Seconds for a whole call, with all its retries.
        max_retries: How often a call that failed is tried again.
        retries: Which failures are worth that, and the pauses in between.
        follow_redirects: Whether redirects are followed. Credentials stay at home.
        default_headers: Headers of every request; None removes one.
        default_query: Query parameters of every request.
        auth: What authenticates requests instead of the client's credentials.
        strict: Whether a response that does not fit the document is an error.
        on_mismatch: Told of every response that does not fit the document.
        on_request: Told of every request before it is sent; may change its headers.
        on_response: Told of every response.
        on_retry: Told of every further attempt before the pause that precedes it.
        on_error: Told of every request that was refused or got no answer, when no
            attempt is left. What it raises is raised instead.
        telemetry: Whether calls make spans of OpenTelemetry.
    """

    base_url: str
    timeout: float | Timeout | None
    deadline: float | None
    max_retries: int
    retries: RetryPolicy
    follow_redirects: bool
    default_headers: Mapping[str, str | None]
    default_query: Mapping[str, object]
    auth: Auth
    strict: bool
    on_mismatch: Callable[[Mismatch], None]
    telemetry: bool


class Connection(TypedDict, total=False):
    """How a client connects that is not given an `http_client`.

    Attributes:
        verify: Whom to trust: a context, a file of certificates, False for everybody.
        cert: The client's own certificate: a file, or files of it and of its key.
        proxy: The proxy for all requests.
        proxies: The same; or the one for each pattern of URLs, `{"https://": ...}`.
        limits: How many connections there may be.
        http2: Whether HTTP/2 is spoken; needs the package `h2`.
        trust_env: Whether the environment may name proxies and certificates.
    """

    verify: ssl.SSLContext | str | bool
    cert: str | tuple[str, str]
    proxy: str | Proxy
    proxies: str | Proxy | Mapping[str, str | Proxy | None]
    limits: Limits
    http2: bool
    trust_env: bool


class SyncOptions(ClientOptions, Connection, total=False):
    """Settings of a sync client, and how it connects."""

    transport: BaseTransport
    mounts: Mapping[str, BaseTransport | None]


class AsyncOptions(ClientOptions, Connection, total=False):
    """Settings of an async client, and how it connects."""

    transport: AsyncBaseTransport
    mounts: Mapping[str, AsyncBaseTransport | None]


CONNECTION = Connection.__annotations__.keys() | {"transport", "mounts"}
SETTINGS = ClientOptions.__annotations__.keys() | Hooks.__annotations__.keys()


def split(options: Mapping[str, object]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The settings among a client's options, and how it connects.

    Raises:
        TypeError: One of them is neither.
    """
    unknown = ", ".join(sorted(options.keys() - SETTINGS - CONNECTION))
    if unknown:
        raise TypeError(f"a client has no option {unknown}")
    settings = {k: v for k, v in options.items() if k in SETTINGS}
    return settings, {k: v for k, v in options.items() if k in CONNECTION}


def flattened(options: RequestOptions) -> CallOptions:
    """The options of one call with both habits of writing them merged.

    Raises:
        TypeError: A keyword is neither an argument of the method nor an option.
    """
    if not options.keys() <= NAMES:
        unknown = ", ".join(sorted(options.keys() - NAMES))
        raise TypeError(f"there is no argument or option {unknown}")
    if "request_options" not in options:
        return options
    keywords: dict[str, Any] = {**options}
    told: Mapping[str, Any] = keywords.pop("request_options")
    known = CallOptions.__annotations__.keys() | DictOptions.__annotations__
    unknown = ", ".join(sorted(told.keys() - known))
    if unknown:
        raise TypeError(f"there is no option {unknown}")
    named = {OTHER_NAMES.get(name, name): value for name, value in told.items()}
    merged: Any = {**named, **keywords}
    found: CallOptions = merged
    return found
