"""The HTTP library, and nothing but: the only module that imports httpx.

Effects of the engine go in, responses and the SDK's own exceptions come out. Requests
are built from a finished URL and prepared headers, which is where most of the time of
`httpx.Client.request` goes; what a user's own client carries is merged in all the same.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from .call import WireRequest
from .engine import Effect, Read, Send
from .errors import APIConnectionError, APITimeoutError
from .omit import Omit

if TYPE_CHECKING:
    import httpx

    from .settings import StaticParts
else:
    try:
        import httpx
    except ModuleNotFoundError:
        import httpx2 as httpx

Client = httpx.Client
AsyncClient = httpx.AsyncClient
Headers = httpx.Headers
Request = httpx.Request
Response = httpx.Response
Timeout = httpx.Timeout

ClientT = TypeVar("ClientT", bound=httpx.Client | httpx.AsyncClient)

DEFAULT_TIMEOUT = httpx.Timeout(60.0, connect=5.0)
METHODS_WITH_BODY = ("POST", "PUT", "PATCH")


class Transport(Generic[ClientT]):
    """An HTTP client, the user's own or one made on first use, and its requests."""

    is_async: ClassVar[bool] = False

    def __init__(self, client: ClientT | None, make: Callable[[], ClientT]) -> None:
        self.is_ours = client is None
        self._library = library_of(client)
        self._url = lru_cache(maxsize=128)(self._library.URL)  # parsing costs 10 us
        self._client = client
        self._make = make
        self._lock = threading.Lock()

    @property
    def client(self) -> ClientT:
        """The client. Making one is slow (TLS), so it waits until it is needed."""
        if self._client is None:
            with self._lock:
                self._client = self._client or self._make()
        return self._client

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
    def transport_errors(self) -> type[Exception]:
        """What the library raises when no complete response arrives."""
        kind: type[Exception] = self._library.RequestError
        return kind

    def _headers(self, request: WireRequest) -> httpx.Headers:
        static, own = request.static, self.client.headers.raw
        if static.merged is None or static.seen != own:
            static.merged, static.seen = self._merged(static, request.url), own
        if not request.headers:
            return static.merged
        return changed(self._library.Headers(static.merged), request.headers)

    def _merged(self, static: StaticParts, url: str) -> httpx.Headers:
        host = self._library.URL(url).netloc.decode("ascii")
        headers = self._library.Headers({"Host": host})
        headers.update(self.client.headers)
        return changed(headers, static.headers)

    def _extensions(self, request: WireRequest) -> dict[str, Any] | None:
        timeout: Any = request.timeout
        if isinstance(timeout, Omit):
            return None
        if not hasattr(timeout, "as_dict"):
            timeout = self._library.Timeout(timeout)
        return {"timeout": timeout.as_dict()}


class SyncTransport(Transport[httpx.Client]):
    """Carries out effects on a sync client."""

    def __init__(self, client: httpx.Client | None) -> None:
        super().__init__(client, lambda: httpx.Client(timeout=DEFAULT_TIMEOUT))

    def carry_out(self, effect: Effect) -> Any:
        """Do what `effect` says and return its outcome."""
        try:
            if isinstance(effect, Send):
                return self._send(effect.request)
            if isinstance(effect, Read):
                return effect.response.read()
        except self.transport_errors as error:
            raise self.translated(error) from error
        return time.sleep(effect.seconds)

    def _send(self, request: WireRequest) -> httpx.Response:
        body, stream = request.body, request.stream
        if isinstance(body, bytes):
            return self.client.send(self.in_memory(request, body), stream=stream)
        with body.opened(self.is_async) as (given, length):
            built = self.in_pieces(request, given, length)
            return self.client.send(built, stream=stream)

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

    def __init__(self, client: httpx.AsyncClient | None) -> None:
        super().__init__(client, lambda: httpx.AsyncClient(timeout=DEFAULT_TIMEOUT))

    async def carry_out(self, effect: Effect) -> Any:
        """Do what `effect` says and return its outcome."""
        try:
            if isinstance(effect, Send):
                return await self._send(effect.request)
            if isinstance(effect, Read):
                return await effect.response.aread()
        except self.transport_errors as error:
            raise self.translated(error) from error
        return await sleep(effect.seconds)

    async def _send(self, request: WireRequest) -> httpx.Response:
        body, stream = request.body, request.stream
        if isinstance(body, bytes):
            return await self.client.send(self.in_memory(request, body), stream=stream)
        with body.opened(self.is_async) as (given, length):
            built = self.in_pieces(request, given, length)
            return await self.client.send(built, stream=stream)

    async def chunks(
        self, response: httpx.Response, size: int | None
    ) -> AsyncGenerator[bytes, None]:
        """The body as it arrives; the response is closed at the end, come what may."""
        try:
            async for chunk in response.aiter_bytes(size):
                yield chunk
        except self.transport_errors as error:
            raise self.translated(error) from error
        finally:
            await response.aclose()


async def sleep(seconds: float) -> None:
    """Wait, in whichever event loop this is."""
    import anyio

    await anyio.sleep(seconds)


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
