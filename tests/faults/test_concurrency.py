"""One client, many threads or tasks: every request once, every answer to who asked, no leak."""

from __future__ import annotations

import asyncio
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from faults.server import FaultServer, Peer, response
from support import Sdk, build

THREADS = 64
TASKS = 1000
ALL_STAY = httpx.Limits(max_connections=100, max_keepalive_connections=100)
FEW = httpx.Limits(max_connections=20)  # httpcore's pool is slow where there are many


def echoes(peer: Peer) -> bool:
    """The query of the request, and the connection on which it came."""
    assert peer.request is not None
    said = peer.request.target.partition("?n=")[2]
    peer.send(response(b'{"name":"%s","on":%d}' % (said.encode(), peer.number)))
    return True


def fails_at_first(peer: Peer) -> bool:
    """Every request is refused once."""
    assert peer.request is not None
    target = peer.request.target
    with LOCK:
        COUNTS[target] += 1
        first = COUNTS[target] == 1
    if first:
        peer.send(response(b"{}", "Retry-After: 0", status="503 Later"))
        return True
    return echoes(peer)


LOCK = threading.Lock()
COUNTS: Counter[str] = Counter()


@pytest.fixture
def server() -> Iterator[FaultServer]:
    COUNTS.clear()
    with FaultServer({"echo": echoes, "twice": fails_at_first}) as running:
        yield running


def asked(server: FaultServer) -> list[str]:
    """What was asked, in order of the numbers."""
    numbers = [seen.target.partition("?n=")[2] for seen in server.seen]
    return sorted(numbers, key=int)


def is_at_rest(http: Any) -> bool:
    """No connection of the pool is in use, and nobody waits for one."""
    pool = http._transport._pool
    return not pool._requests and all(
        each.is_idle() or each.is_closed() for each in pool.connections
    )


@pytest.mark.parametrize("name", ["echo", "twice"])
def test_threads(made: Sdk, server: FaultServer, name: str) -> None:
    http = httpx.Client(limits=ALL_STAY, verify=False, timeout=20)
    client = made.package.Acme(base_url=server.url, api_key="k", http_client=http)
    with http:

        def ask(number: int) -> str:
            found = client.things.retrieve(name, extra_query={"n": number})
            return str(found.name)

        with ThreadPoolExecutor(THREADS) as pool:
            found = list(pool.map(ask, range(10 * THREADS)))
        assert found == [str(number) for number in range(10 * THREADS)]
        times = 2 if name == "twice" else 1
        numbers = [str(n) for n in range(10 * THREADS) for _ in range(times)]
        assert asked(server) == numbers
        assert is_at_rest(http)
        assert server.accepted <= THREADS


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks(made: Sdk, server: FaultServer, backend: str) -> None:
    # Made while no loop runs.
    http = httpx.AsyncClient(limits=FEW, verify=False, timeout=60)
    client = made.package.AsyncAcme(base_url=server.url, api_key="k", http_client=http)
    found: dict[int, str] = {}

    async def ask(number: int) -> None:
        thing = await client.things.retrieve("twice", extra_query={"n": number})
        assert number not in found
        found[number] = thing.name

    async def all_at_once() -> None:
        async with http:
            async with anyio.create_task_group() as group:
                for number in range(TASKS):
                    group.start_soon(ask, number)
            assert is_at_rest(http)

    anyio.run(all_at_once, backend=backend)
    assert found == {number: str(number) for number in range(TASKS)}
    assert asked(server) == [str(n) for n in range(TASKS) for _ in range(2)]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_that_are_cancelled(made: Sdk, server: FaultServer, backend: str) -> None:
    """Those that go on get what they asked for; no connection is lost."""
    http = httpx.AsyncClient(limits=FEW, verify=False, timeout=30)
    client = made.package.AsyncAcme(base_url=server.url, api_key="k", http_client=http)
    found: list[tuple[int, str]] = []

    async def ask(number: int) -> None:
        with anyio.move_on_after(0.02 if number % 3 == 0 else 20):
            thing = await client.things.retrieve("echo", extra_query={"n": number})
            found.append((number, thing.name))

    async def all_at_once() -> None:
        async with http:
            async with anyio.create_task_group() as group:
                for number in range(300):
                    group.start_soon(ask, number)
            assert is_at_rest(http)
            await ask(1)

    anyio.run(all_at_once, backend=backend)
    assert all(str(number) == name for number, name in found)
    assert {n for n in range(300) if n % 3} <= {number for number, _ in found}


def test_one_client_after_another_loop(made: Sdk, server: FaultServer) -> None:
    """A user's own client that keeps no connections serves one loop after the other."""
    limits = httpx.Limits(max_keepalive_connections=0)
    http = httpx.AsyncClient(limits=limits, verify=False)
    client = made.package.AsyncAcme(base_url=server.url, api_key="k", http_client=http)

    async def ask(number: int) -> str:
        thing = await client.things.retrieve("echo", extra_query={"n": number})
        return str(thing.name)

    assert [asyncio.run(ask(number)) for number in range(3)] == ["0", "1", "2"]
    asyncio.run(http.aclose())


MANY_TYPES = """
paths:
  /things:
    get: {tags: [things], operationId: listThings, responses: {"200": {description: Things., content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Tree"}}}}}}}
    post:
      tags: [things]
      operationId: sendThing
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Tree"}}}}
      responses: {"200": {description: A shape., content: {application/json: {schema: {$ref: "#/components/schemas/Shape"}}}}}
components:
  schemas:
    Tree:
      type: object
      required: [name]
      properties:
        name: {type: string}
        left: {$ref: "#/components/schemas/Tree"}
        leaves: {type: array, items: {$ref: "#/components/schemas/Leaf"}}
        shape: {$ref: "#/components/schemas/Shape"}
        colour: {type: string, enum: [red, blue]}
        at: {type: string, format: date-time}
    Leaf: {type: object, properties: {tree: {$ref: "#/components/schemas/Tree"}, camelCase: {type: integer}}}
    Shape:
      oneOf: [{$ref: "#/components/schemas/Circle"}, {$ref: "#/components/schemas/Square"}]
      discriminator: {propertyName: kind}
    Circle: {type: object, required: [kind], properties: {kind: {const: Circle}, inner: {$ref: "#/components/schemas/Shape"}}}
    Square: {type: object, required: [kind], properties: {kind: {const: Square}, tree: {$ref: "#/components/schemas/Tree"}}}
"""
TREE = {
    "name": "a",
    "left": {"name": "b", "leaves": [{"camelCase": 1, "tree": {"name": "c"}}]},
    "shape": {"kind": "Circle", "inner": {"kind": "Square", "tree": {"name": "d"}}},
    "colour": "red",
    "at": "2024-01-02T03:04:05Z",
}


@pytest.fixture
def switching_often() -> Iterator[None]:
    """Threads give way to each other all the time."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.parametrize("attempt", range(3))
@pytest.mark.usefixtures("switching_often")
def test_the_first_use_of_everything_at_once(tmp_path: Path, attempt: int) -> None:
    """Types, validators, resources and headers are made when first needed: by all at once."""
    made = build(tmp_path, MANY_TYPES)

    def reply(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return httpx.Response(200, json=[TREE, TREE])
        assert b'"camelCase":2' in request.content
        return httpx.Response(200, json=TREE["shape"])

    start = threading.Barrier(THREADS)
    client = made.package.Acme(
        http_client=httpx.Client(transport=httpx.MockTransport(reply), verify=False)
    )

    def use(number: int) -> None:
        start.wait(20)
        if number % 2:
            first, _ = client.things.list(strict=True)
            assert type(first) is made.types.Tree
            assert type(first.left.leaves[0].tree) is made.types.Tree
            assert type(first.shape.inner) is made.types.Square
        else:
            leaves = [{"camel_case": 2, "tree": {"name": "x"}}]
            shape = client.things.send(name="n", leaves=leaves)
            assert type(shape) is made.types.Circle

    with ThreadPoolExecutor(THREADS) as pool:
        for each in [pool.submit(use, number) for number in range(THREADS)]:
            each.result(20)


def test_the_connections_are_made_once(made: Sdk, server: FaultServer) -> None:
    """The HTTP client is made by the first call: of many first calls, by one."""
    client = made.package.Acme(base_url=server.url, api_key="k")
    transport = client._caller.transport
    make, count = transport._make, []

    def slowly() -> Any:
        count.append(1)
        time.sleep(0.05)
        return make()

    transport._make = slowly
    with ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda _: transport.client, range(16)))
    assert len(count) == 1
    client.close()


@pytest.mark.parametrize("kind", ["Acme", "AsyncAcme"])
def test_closing(made: Sdk, server: FaultServer, kind: str) -> None:
    """Closing twice, or what was never used, does no harm; a closed client makes no call."""

    async def use() -> None:
        client = getattr(made.package, kind)(base_url=server.url, api_key="k")
        for _ in range(2):
            closing = client.close()
            if kind == "AsyncAcme":
                await closing
        with pytest.raises(RuntimeError, match="closed"):
            asking = client.things.retrieve("echo", extra_query={"n": 1})
            if kind == "AsyncAcme":
                await asking

    anyio.run(use)
    assert server.seen == []
