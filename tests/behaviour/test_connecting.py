"""How a client connects: options of the constructor, and HTTP clients of one's own."""

from __future__ import annotations

import asyncio
import importlib
import socket
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from support import Sdk, answer

Make = Callable[..., Sdk]

DOCUMENT = """
paths:
  /things:
    get:
      tags: [things]
      operationId: checkThings
      responses: {"200": {description: Done., content: {application/json: {schema: {type: object}}}}}
"""


def pool_of(client: Any) -> Any:
    """The connections of a client of ours."""
    return client._caller.transport.client._transport._pool


@pytest.mark.parametrize("name", ["Acme", "AsyncAcme"])
def test_what_a_client_of_ours_is_like(sdk: Make, name: str) -> None:
    client = getattr(sdk(DOCUMENT).package, name)()
    http = client._caller.transport.client
    assert http.timeout == httpx.Timeout(60.0, connect=5.0)
    assert pool_of(client)._max_connections == pool_of(client)._max_keepalive_connections == 100


@pytest.mark.parametrize("name", ["Acme", "AsyncAcme"])
def test_limits_and_timeouts_are_taken(sdk: Make, name: str) -> None:
    limits = httpx.Limits(max_connections=7, max_keepalive_connections=3)
    client = getattr(sdk(DOCUMENT).package, name)(limits=limits, timeout=4, trust_env=False)
    assert pool_of(client)._max_connections == 7 and pool_of(client)._max_keepalive_connections == 3
    assert client._caller.settings.timeout == 4
    other = client.with_options(timeout=5)
    assert other._caller.transport is client._caller.transport


def test_a_transport_is_taken(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT)
    transport = httpx.MockTransport(lambda _: answer({"a": 1}))
    if mode == "sync":
        with made.package.Acme(transport=transport) as client:
            assert client.things.check() == {"a": 1}
        return

    async def ask() -> Any:
        async with made.package.AsyncAcme(transport=transport) as client:
            return await client.things.check()

    assert asyncio.run(ask()) == {"a": 1}


def test_mounts_are_taken(sdk: Make) -> None:
    mounts = {"https://api.test": httpx.MockTransport(lambda _: answer({"a": 2}))}
    with sdk(DOCUMENT).package.Acme(mounts=mounts) as client:
        assert client.things.check() == {"a": 2}


def test_requests_go_through_a_proxy(sdk: Make) -> None:
    asked: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            peer, _ = server.accept()
            with peer:
                asked.append(peer.recv(65536))
                peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")

        thread = threading.Thread(target=serve)
        thread.start()
        proxy = f"http://127.0.0.1:{server.getsockname()[1]}"
        with sdk(DOCUMENT).package.Acme(proxy=proxy, base_url="http://api.test") as client:
            assert client.things.check() == {}
        thread.join()
    assert asked[0].startswith(b"GET http://api.test/things HTTP/1.1\r\n")


@pytest.mark.parametrize("name", ["Acme", "AsyncAcme"])
def test_one_s_own_client_decides_how_it_connects(sdk: Make, name: str) -> None:
    made = sdk(DOCUMENT).package
    http = httpx.Client() if name == "Acme" else httpx.AsyncClient()
    with pytest.raises(TypeError, match="http_client"):
        getattr(made, name)(http_client=http, verify=False)
    with pytest.raises(TypeError, match="no option proxys"):
        getattr(made, name)(proxys={})


def test_the_async_client_needs_no_event_loop(sdk: Make) -> None:
    made = sdk(DOCUMENT)
    client = made.package.AsyncAcme(transport=httpx.MockTransport(lambda _: answer({})))
    assert asyncio.run(client.things.check()) == {}


def test_options_of_calls_are_those_of_the_runtime(sdk: Make) -> None:
    """What a method, or the client, cannot call its own arguments."""
    from sdkwright import reserved

    options = importlib.import_module(f"{sdk(DOCUMENT).package.__name__}._core.options")
    assert {*options.NAMES} <= {*reserved.OPTIONS}
    assert {*options.SETTINGS, *options.CONNECTION} <= {*reserved.RESERVED_CREDENTIALS}
