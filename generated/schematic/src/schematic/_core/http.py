"""The HTTP library, and nothing but: the only module that imports httpx.

Effects of the engine go in, responses and the SDK's own exceptions come out. Requests
are built from a finished URL and prepared headers, which is where most of the time of
`httpx.Client.request` goes; what a user's own client carries is merged in all the same.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import (
    AsyncGenerator,
    Awaitable,
    Callable,
    Generator,
    Mapping,
)
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from .bounds import UNPACKED, async_bounded, bounded, left_until, limit, timed
from .call import WireRequest
from .connection import connecting, proxied, refuse_both
from .effects import Ask, Effect, Read, Send, Sleep, arun, run
from .errors import APIConnectionError, APITimeoutError
from .forks import renewed_in_children
from .generators import first_of
from .omit import Omit, omit
from .operation import NOTHING
from .urls import Urls

if TYPE_CHECKING:
    import httpx

    from .settings import StaticParts
else:
    try:
        import httpx
    except ModuleNotFoundError:
        import httpx2 as httpx

AsyncBaseTransport = httpx.AsyncBaseTransport
AsyncClient = httpx.AsyncClient
Auth = httpx.Auth
BaseTransport = httpx.BaseTransport
Client = httpx.Client
Headers = httpx.Headers
Limits = httpx.Limits
MockTransport = httpx.MockTransport
Proxy = httpx.Proxy
Request = httpx.Request
Response = httpx.Response
Timeout = httpx.Timeout

ClientT = TypeVar("ClientT", bound=httpx.Client | httpx.AsyncClient)

DEFAULT_TIMEOUT = httpx.Timeout(60.0, connect=5.0)
USUAL_CONNECTION: Mapping[str, Any] = {
    "timeout": DEFAULT_TIMEOUT,
    "limits": httpx.Limits(max_connections=100, max_keepalive_connections=100),
}
METHODS_WITH_BODY = ("POST", "PUT", "PATCH")
MOST_MERGED = 16
"""Media types of bodies whose headers are kept; the boundaries of forms differ."""
USUALLY: Mapping[str, Any] = {"stream": True, "follow_redirects": False}


class Transport(Generic[ClientT]):
    """An HTTP client, the user's own or one made on first use, and its requests."""

    is_async: ClassVar[bool] = False

    def __init__(self, client: ClientT | None, make: Callable[[], ClientT]) -> None:
        self.is_ours = client is None
        self._library = library_of(client)
        self._url = Urls(self._library).of
        self._client = client
        self._make = make
        self._lock = threading.Lock()
        if self.is_ours:
            renewed_in_children(self)

    def renew(self) -> None:
        """Begin anew, after a fork: the connections are the parent's."""
        self._client, self._lock = None, threading.Lock()

    @property
    def client(self) -> ClientT:
        """The client. Making one is slow (TLS), so it waits until it is needed."""
        if self._client is None:
            with self._lock:
                self._client = self._client or self._make()
        return self._client

    @property
    def is_closed(self) -> bool:
        """Whether there was a client, and it is closed."""
        return self._client is not None and self._client.is_closed

    def build(self, request: WireRequest, body: dict[str, Any]) -> httpx.Request:
        """The library's request, carrying what the client carries."""
        client, url = self.client, self._url(request.url)
        if client.params:
            url = url.copy_with(params=client.params.merge(url.params))
        built: httpx.Request = self._library.Request(
            request.method,
            url,
            headers=self._headers(request),
            cookies=client.cookies or None,
            extensions=self._extensions(request),
            **body,
        )
        built.method = request.method  # as the document spells it (RFC 9110, 9.1)
        if request.cookies:
            own = built.headers.get("Cookie")
            built.headers["Cookie"] = "; ".join(filter(None, (own, request.cookies)))
        return built

    def in_memory(self, request: WireRequest, content: bytes) -> httpx.Request:
        """The library's request for a body in memory (or none)."""
        built = self.build(request, {"stream": self._library.ByteStream(content)})
        if content or request.method in METHODS_WITH_BODY:
            built.headers["Content-Length"] = str(len(content))
        built.read()
        return built

    def in_pieces(
        self, request: WireRequest, body: dict[str, Any], length: int | None
    ) -> httpx.Request:
        """The library's request for a body of files, or one that is streamed."""
        if length is not None:
            headers = {**request.headers, "Content-Length": str(length)}
            request = request._replace(headers=headers)
        return self.build(request, body)

    def translated(self, error: Exception) -> APIConnectionError:
        """The library's exception in the SDK's own words."""
        timed_out = isinstance(error, self._library.TimeoutException)
        kind = APITimeoutError if timed_out else APIConnectionError
        return kind(f"{type(error).__name__}: {error}".rstrip(": "))

    @property
    def transport_errors(self) -> tuple[type[Exception], ...]:
        """What the library raises when no complete response arrives.

        `InvalidURL` is that of a redirect, at which it looks though it does not follow.
        """
        return self._library.RequestError, self._library.InvalidURL

    def _headers(self, request: WireRequest) -> httpx.Headers:
        static, own = request.static, self.client.headers.raw
        if static.seen != own:
            static.seen, static.merged = own, {}
        merged = static.merged.get(request.media_type)
        if merged is None:
            merged = self._merged(static, request)
            static.merged[request.media_type] = merged
        if not request.headers:
            return merged
        return changed(self._library.Headers(merged), request.headers)

    def _merged(self, static: StaticParts, request: WireRequest) -> httpx.Headers:
        if len(static.merged) == MOST_MERGED:
            static.merged.clear()
        host = self._library.URL(request.url).netloc.decode("ascii")
        headers: httpx.Headers = self._library.Headers({"Host": host})
        headers.update(self.client.headers)
        if static.auth is None:  # another server: it must not know who is calling
            from .redaction import is_private

            for name in filter(is_private, list(headers)):
                del headers[name]
        changed(headers, static.headers)
        if request.media_type:
            headers["Content-Type"] = request.media_type
        return headers

    def _extensions(self, request: WireRequest) -> dict[str, Any] | None:
        timeout: Any = request.timeout
        if isinstance(timeout, Omit):
            if request.ends is None:
                return None
            timeout = self.client.timeout
        if not hasattr(timeout, "as_dict"):
            timeout = self._library.Timeout(timeout)
        allowed: dict[str, float | None] = timeout.as_dict()
        if request.ends is not None:
            left = left_until(request.ends)
            allowed = {
                step: left if seconds is None else min(seconds, left)
                for step, seconds in allowed.items()
            }
        return {"timeout": allowed}

    def _authenticating(self, static: StaticParts) -> Mapping[str, Any]:
        """How the library is to send a request that it authenticates."""
        if isinstance(static.auth, tuple):
            static.auth = self._library.DigestAuth(*static.auth)
        return {**USUALLY, "auth": static.auth}


class SyncTransport(Transport[httpx.Client]):
    """Carries out effects on a sync client."""

    def __init__(
        self, client: httpx.Client | None, connection: Mapping[str, Any] = NOTHING
    ) -> None:
        refuse_both(client, connection)
        super().__init__(
            client,
            lambda: httpx.Client(
                **proxied(connecting(connection, USUAL_CONNECTION), httpx.HTTPTransport)
            ),
        )

    def carry_out(self, effect: Effect) -> Any:
        """Do what `effect` says and return its outcome."""
        try:
            if isinstance(effect, Send):
                return self._send(effect.request)
            if isinstance(effect, Read):
                return effect.response.read()
        except self.transport_errors as error:
            raise self.translated(error) from error
        if isinstance(effect, Sleep):
            return time.sleep(effect.seconds)
        if isinstance(effect, Ask):
            return effect.question()
        with effect.turn.threads:
            return run(effect.flow(), self)

    def _send(self, request: WireRequest) -> httpx.Response:
        body = request.body
        if isinstance(body, bytes):
            return self._exchange(request, self.in_memory(request, body))
        with body.opened(self.is_async) as (given, length):
            return self._exchange(request, self.in_pieces(request, given, length))

    def _exchange(self, wire: WireRequest, built: httpx.Request) -> httpx.Response:
        watch, auth = wire.watch, wire.static.auth
        how = USUALLY if auth is omit else self._authenticating(wire.static)
        if watch is not None:
            for _ in watch.sending(wire, built):
                pass
        response = self.client.send(built, **how)
        if not wire.stream:
            try:
                if wire.ends is not None:
                    response.stream = timed(response.stream, wire.ends, self._library)
                if UNPACKED in response.headers:
                    limit(response, "iter_bytes", bounded)
                response.read()
            except BaseException:
                response.close()
                raise
        if watch is not None:
            for _ in watch.received(wire, response):
                pass
        return response

    def chunks(
        self, response: httpx.Response, size: int | None
    ) -> Generator[bytes, None, None]:
        """The body as it arrives; the response is closed at the end, come what may."""
        try:
            yield from response.iter_bytes(size)
        except self.transport_errors as error:
            raise self.translated(error) from error
        finally:
            response.close()


class AsyncTransport(Transport[httpx.AsyncClient]):
    """Carries out effects on an async client, under asyncio or trio."""

    is_async = True

    def __init__(
        self, client: httpx.AsyncClient | None, connection: Mapping[str, Any] = NOTHING
    ) -> None:
        refuse_both(client, connection)
        super().__init__(
            client,
            lambda: httpx.AsyncClient(
                **proxied(
                    connecting(connection, USUAL_CONNECTION), httpx.AsyncHTTPTransport
                )
            ),
        )

    async def carry_out(self, effect: Effect) -> Any:
        """Do what `effect` says and return its outcome."""
        try:
            if isinstance(effect, Send):
                return await self._send(effect.request)
            if isinstance(effect, Read):
                return await effect.response.aread()
        except self.transport_errors as error:
            raise self.translated(error) from error
        if isinstance(effect, Sleep):
            import anyio

            return await anyio.sleep(effect.seconds)
        if isinstance(effect, Ask):
            return await answered(effect.question())
        async with effect.turn.tasks:
            return await arun(effect.flow(), self)

    async def _send(self, request: WireRequest) -> httpx.Response:
        body = request.body
        if isinstance(body, bytes):
            return await self._exchange(request, self.in_memory(request, body))
        with body.opened(self.is_async) as (given, length):
            built = self.in_pieces(request, given, length)
            return await self._exchange(request, built)

    async def _exchange(
        self, wire: WireRequest, built: httpx.Request
    ) -> httpx.Response:
        watch, auth = wire.watch, wire.static.auth
        how = USUALLY if auth is omit else self._authenticating(wire.static)
        if watch is not None:
            for each in watch.sending(wire, built):
                await answered(each)
        response = await self._in_time(self._sent(wire, built, how), wire.ends)
        if watch is not None:
            for each in watch.received(wire, response):
                await answered(each)
        return response

    async def _sent(
        self, wire: WireRequest, built: httpx.Request, how: Mapping[str, Any]
    ) -> httpx.Response:
        response = await self.client.send(built, **how)
        if not wire.stream:
            try:
                if UNPACKED in response.headers:
                    limit(response, "aiter_bytes", async_bounded)
                await response.aread()
            except BaseException:
                await response.aclose()
                raise
        return response

    async def _in_time(
        self, response: Awaitable[httpx.Response], ends: float | None
    ) -> httpx.Response:
        if ends is None:
            return await response
        import anyio

        try:
            with anyio.fail_after(left_until(ends)):
                return await response
        except TimeoutError as error:
            raise self._library.ReadTimeout("the deadline has passed") from error

    async def chunks(
        self, response: httpx.Response, size: int | None
    ) -> AsyncGenerator[bytes, None]:
        """The body as it arrives; the response is closed at the end, come what may."""
        body = response.aiter_bytes(size)
        try:
            try:
                first = await first_of(body)
            except StopAsyncIteration:
                return
            yield first
            async for chunk in body:
                yield chunk
        except self.transport_errors as error:
            raise self.translated(error) from error
        finally:
            await response.aclose()


async def answered(value: Any) -> Any:
    """What the user's code says, sync or async."""
    return await value if isawaitable(value) else value


def library_of(client: object) -> Any:
    """httpx, or httpx2 where `client` is one of that library's."""
    roots = [kind.__module__.partition(".")[0] for kind in type(client).__mro__]
    return sys.modules["httpx2"] if "httpx2" in roots else httpx


def changed(headers: httpx.Headers, changes: Mapping[str, str | None]) -> httpx.Headers:
    """`headers` with some replaced, and those changed to None removed."""
    for name, value in changes.items():
        if value is not None:
            headers[name] = value
        else:
            headers.pop(name, None)
    return headers
