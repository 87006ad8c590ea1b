"""The mock on a socket: any method, bodies of both kinds, connections that stay, and a record."""

from __future__ import annotations

import http.client
import json
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from time import perf_counter
from typing import Any
from urllib.parse import urlsplit

import pytest

from sdkwright.diagnostics import Diagnostic
from sdkwright.mock import Server, serve
from sdkwright.spec.document import Spec
from sdkwright.spec.load import load

JSON = {
    "application/json": {
        "schema": {
            "type": "object",
            "required": ["a"],
            "properties": {"a": {"type": "integer"}},
        }
    }
}
DOCUMENT: Any = {
    "openapi": "3.1.0",
    "info": {"title": "Served", "version": "1"},
    "servers": [
        {
            "url": "https://{region}.example.com/{version}/api/",
            "variables": {
                "region": {"default": "eu"},
                "version": {"default": "v1", "enum": ["v1", "v2"]},
            },
        }
    ],
    "paths": {
        "/things": {
            "get": {"responses": {"200": {"description": "", "content": JSON}}},
            "post": {
                "requestBody": {"required": True, "content": JSON},
                "responses": {"201": {"description": "", "content": JSON}},
            },
            "head": {"responses": {"200": {"description": ""}}},
            "delete": {"responses": {"204": {"description": ""}}},
        },
        "/files": {
            "servers": [{"url": "https://files.example.com/upload"}],
            "get": {"responses": {"200": {"description": "", "content": JSON}}},
        },
    },
}


def refuse(diagnostic: Any) -> None:
    raise AssertionError(diagnostic)


@pytest.fixture
def server() -> Iterator[Server]:
    with serve(
        Spec(load("-", stdin=json.dumps(DOCUMENT).encode(), report=refuse), refuse)
    ) as running:
        yield running


@pytest.fixture
def client(server: Server) -> Iterator[http.client.HTTPConnection]:
    connection = http.client.HTTPConnection(urlsplit(server.url).netloc, timeout=5)
    yield connection
    connection.close()


def test_url(server: Server) -> None:
    """The path of the first server with its defaults, without a slash at the end."""
    address = urlsplit(server.url)
    assert address.hostname == "127.0.0.1"
    assert address.path == "/v1/api"


def test_one_connection_for_all(
    server: Server, client: http.client.HTTPConnection
) -> None:
    """Requests of every kind follow each other, and all are recorded."""
    lines = []
    for method, path, body in [
        ("GET", "/v1/api/things", None),
        ("GET", "/v2/api/things?x=1", None),
        ("POST", "/v1/api/things", b'{"a": 5}'),
        ("HEAD", "/v1/api/things", None),
        ("DELETE", "/v1/api/things", None),
        ("GET", "/upload/files", None),
        ("BREW", "/v1/api/things", None),
    ]:
        client.request(
            method, path, body, {"Content-Type": "application/json"} if body else {}
        )
        response = client.getresponse()
        lines.append((response.status, response.read()[:9]))
    assert lines == [
        (200, b'{"a":1}'),
        (400, b'{"title":'),
        (201, b'{"a":1}'),
        (200, b""),
        (204, b""),
        (200, b'{"a":1}'),
        (405, b'{"title":'),
    ]
    assert [each.answer.status for each in server.exchanges] == [
        status for status, _ in lines
    ]
    assert [each.operation for each in server.exchanges][1] == "GET /things"
    assert [f"{each.place} {each.name}" for each in server.problems] == [
        "query x",
        "request BREW /v1/api/things",
    ]


def test_chunked_body(server: Server, client: http.client.HTTPConnection) -> None:
    """Chunks are put together; what follows on the connection is the next request."""
    for _ in range(2):
        headers = {"Content-Type": "application/json", "Transfer-Encoding": "chunked"}
        client.request(
            "POST",
            "/v1/api/things",
            iter([b'{"a"', b": 5}"]),
            headers,
            encode_chunked=True,
        )
        response = client.getresponse()
        assert (response.status, response.read()) == (201, b'{"a":1}')
    assert server.exchanges[0].request.body == b'{"a": 5}'


def test_waits_for_continue(server: Server) -> None:
    """`Expect: 100-continue` is answered before the body comes."""
    address = urlsplit(server.url)
    with socket.create_connection((address.hostname, address.port), timeout=5) as wire:
        wire.sendall(
            b"POST /v1/api/things HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            b"Content-Length: 7\r\nExpect: 100-continue\r\n\r\n"
        )
        assert wire.recv(100).startswith(b"HTTP/1.1 100 ")
        wire.sendall(b'{"a":3}')
        assert wire.recv(1000).startswith(b"HTTP/1.1 201 Created\r\n")


@pytest.mark.parametrize(
    "raw",
    [
        b"\r\n",
        b"GET\r\n\r\n",
        b"POST /v1/api/things HTTP/1.1\r\nContent-Length: x\r\n\r\n",
        b"GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ],
)
def test_survives_nonsense(
    server: Server, client: http.client.HTTPConnection, raw: bytes
) -> None:
    """A broken request costs its connection alone."""
    address = urlsplit(server.url)
    with socket.create_connection((address.hostname, address.port), timeout=5) as wire:
        wire.sendall(raw)
        wire.shutdown(socket.SHUT_WR)
        while wire.recv(1000):
            pass
    client.request("GET", "/v1/api/things")
    assert client.getresponse().status == 200


def test_many_at_once(server: Server) -> None:
    """Threads do not disturb each other, and an answer takes a few milliseconds at most."""

    def ask(number: int) -> int:
        connection = http.client.HTTPConnection(urlsplit(server.url).netloc, timeout=5)
        statuses = set()
        for _ in range(20):
            connection.request(
                "POST",
                "/v1/api/things",
                b'{"a": %d}' % number,
                {"Content-Type": "application/json"},
            )
            response = connection.getresponse()
            response.read()
            statuses.add(response.status)
        connection.close()
        return max(statuses)

    start = perf_counter()
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(ask, range(16))) == {201}
    assert perf_counter() - start < 5
    assert len(server.exchanges) == 320
    assert server.problems == ()


def test_closed_server_is_gone() -> None:
    """After the block the port is free again."""
    with serve(
        Spec(load("-", stdin=json.dumps(DOCUMENT).encode(), report=refuse), refuse)
    ) as running:
        address = urlsplit(running.url)
    with pytest.raises(OSError):
        socket.create_connection((address.hostname, address.port), timeout=1)


def test_texts_of_the_document_end_no_line() -> None:
    """A media type or method with a line break in it does not become a header of its own."""
    evil = "text/plain\r\nX-Evil: 1"
    paths = {
        "/a": {
            "get": {"responses": {"200": {"description": "", "content": {evil: {}}}}},
            "additionalOperations": {"A\r\nX-Evil: 1": {"responses": {}}},
        }
    }
    document = {
        "openapi": "3.2.0",
        "info": {"title": "E", "version": "1"},
        "paths": paths,
    }
    said: list[Diagnostic] = []
    root = load("-", stdin=json.dumps(document).encode(), report=refuse)
    with serve(Spec(root, said.append)) as running:
        connection = http.client.HTTPConnection(urlsplit(running.url).netloc, timeout=5)
        for method, status in (("GET", 200), ("PUT", 405)):
            connection.request(method, "/a")
            response = connection.getresponse()
            response.read()
            assert (response.status, response.headers["X-Evil"]) == (status, None)
        connection.close()
    assert {diagnostic.code for diagnostic in said} == {"operation-skipped"}
