"""Streams over real connections: however they are left, the pool gets its connection back."""

from __future__ import annotations

import gc
import socket
import threading
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import anyio
import httpx
import pytest

from _core.errors import APIConnectionError, ResponseDecodeError
from _core.http import AsyncTransport, SyncTransport
from _core.models import Model
from _core.resource import AsyncCaller, Caller
from _core.streaming import StreamOperation

from .conftest import Api, AsyncWhole, Whole, settings

LIMITS = httpx.Limits(max_connections=1)
TIMEOUT = httpx.Timeout(3, pool=1)
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"


class Hit(Model):
    n: int


HITS: StreamOperation[Hit] = StreamOperation("hits", "GET", "/hits", lambda: Hit)


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


def event(data: str) -> bytes:
    return chunk(f"data: {data}\n\n".encode())


class Server:
    """Answers each connection's requests with the same bytes, and then waits or hangs up."""

    def __init__(self, *parts: bytes, hangs_up: bool = False) -> None:
        self._answer = HEAD + b"".join(parts)
        self._hangs_up = hangs_up
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(
                target=self._serve, args=(connection,), daemon=True
            ).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            try:
                while connection.recv(65536):
                    connection.sendall(self._answer)
                    if self._hangs_up:
                        return
            except OSError:
                return

    def close(self) -> None:
        self._listener.close()


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    made: list[Server] = []

    def make(*parts: bytes, **options: Any) -> Server:
        made.append(Server(*parts, **options))
        return made[-1]

    yield make
    for server in made:
        server.close()


Leave = Callable[[Any], None]


def visit(url: str, leave: Callable[[Any], None], times: int = 3) -> None:
    """Open streams one after the other, over a pool of one connection."""
    with httpx.Client(limits=LIMITS, timeout=TIMEOUT) as http:
        resource = Whole(Caller(settings(base_url=url), SyncTransport(http)))
        for _ in range(times):
            leave(resource._stream(HITS, {"max_retries": 0}))


async def avisit(url: str, leave: Callable[[Any], Any], times: int = 3) -> None:
    """The same, async."""
    async with httpx.AsyncClient(limits=LIMITS, timeout=TIMEOUT) as http:
        resource = AsyncWhole(AsyncCaller(settings(base_url=url), AsyncTransport(http)))
        for _ in range(times):
            await leave(await resource._stream(HITS, {"max_retries": 0}))


def by_with(stream: Any) -> None:
    with stream:
        for hit in stream:
            assert hit.n == 1
            break


async def async_by_with(stream: Any) -> None:
    async with stream:
        async for hit in stream:
            assert hit.n == 1
            break


def by_close(stream: Any) -> None:
    assert next(stream).n == 1
    stream.close()
    assert list(stream) == []


async def async_by_close(stream: Any) -> None:
    assert (await stream.__anext__()).n == 1
    await stream.close()
    assert [hit async for hit in stream] == []


def unread(stream: Any) -> None:
    stream.close()


async def async_unread(stream: Any) -> None:
    await stream.close()


def by_error(stream: Any) -> None:
    with pytest.raises(KeyError), stream:
        for _ in stream:
            raise KeyError


async def async_by_error(stream: Any) -> None:
    with pytest.raises(KeyError):
        async with stream:
            async for _ in stream:
                raise KeyError


def to_the_end(stream: Any) -> None:
    assert [hit.n for hit in stream] == [1, 2]


async def async_to_the_end(stream: Any) -> None:
    assert [hit.n async for hit in stream] == [1, 2]


async def async_by_cancelling(stream: Any) -> None:
    with anyio.move_on_after(0.1) as scope:
        async with stream:
            async for _ in stream:
                pass
    assert scope.cancelled_caught


def failing(kind: type[Exception]) -> tuple[Leave, Callable[[Any], Any]]:
    def sync(stream: Any) -> None:
        with pytest.raises(kind):
            list(stream)

    async def not_sync(stream: Any) -> None:
        with pytest.raises(kind):
            [hit async for hit in stream]

    return sync, not_sync


WAYS: dict[str, tuple[Any, Any, tuple[bytes, ...], bool]] = {
    "with": (by_with, async_by_with, (event('{"n": 1}'), event('{"n": 2}')), False),
    "close": (by_close, async_by_close, (event('{"n": 1}'), event('{"n": 2}')), False),
    "unread": (unread, async_unread, (event('{"n": 1}'),), False),
    "error": (by_error, async_by_error, (event('{"n": 1}'),), False),
    "end": (
        to_the_end,
        async_to_the_end,
        (event('{"n": 1}'), event('{"n": 2}'), chunk(b"")),
        False,
    ),
    "done": (
        to_the_end,
        async_to_the_end,
        (event('{"n": 1}'), event('{"n": 2}'), event("[DONE]")),
        False,
    ),
    "nonsense": (*failing(ResponseDecodeError), (event('{"n": 1}'), event("{")), False),
    "broken": (*failing(APIConnectionError), (event('{"n": 1}'),), True),
    "cancelled": (None, async_by_cancelling, (event('{"n": 1}'),), False),
    "cancelled before": (None, async_by_cancelling, (), False),
}


@pytest.mark.parametrize("way", WAYS)
def test_the_pool_gets_its_connection_back(
    serve: Callable[..., Server], api: Api, way: str
) -> None:
    sync, not_sync, parts, hangs_up = WAYS[way]
    url = serve(*parts, hangs_up=hangs_up).url
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        if api.backend == "sync":
            if sync is not None:
                visit(url, sync)
        else:
            api.run(lambda: avisit(url, not_sync))
        gc.collect()


def test_a_stream_that_is_dropped_gives_its_connection_back(
    serve: Callable[..., Server], api: Api
) -> None:
    url = serve(event('{"n": 1}'), event('{"n": 2}')).url

    def sync(stream: Any) -> None:
        for _ in stream:
            break

    async def not_sync(stream: Any) -> None:
        async for _ in stream:
            break
        del stream
        await anyio.sleep(0.05)

    gc.disable()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore", ResourceWarning
            )  # trio says: use `async with`
            if api.backend == "sync":
                visit(url, sync)
            else:
                api.run(lambda: avisit(url, not_sync))
    finally:
        gc.enable()
