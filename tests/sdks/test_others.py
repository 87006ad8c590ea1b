"""The other committed SDKs against the mock server: it finds no fault, and results have types."""

from __future__ import annotations

import functools
import importlib
import json
from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any, Final

import anyio
import pytest
from sdks.either import got, inside, items
from sdks.places import spec_of
from sdks.uses import Use
from sdks.uses_accounts import ACCOUNTS
from sdks.uses_events import EVENTS
from sdks.uses_files import FILES

from sdkwright.mock import Request, Server, serve

CLIENTS: Final = {
    "events": ("beaconry", "Beaconry", {"access_token": "t", "write_key": "w"}),
    "files": ("stowaway", "Stowaway", {"access_token": "t"}),
    "accounts": (
        "gatehouse",
        "Gatehouse",
        {"access_token": "t", "program_id": "p", "program_secret": "q", "session": "s"},
    ),
}
USES: Final = {"events": EVENTS, "files": FILES, "accounts": ACCOUNTS}
Check = Callable[[Any], Any]


@pytest.fixture(scope="module")
def servers() -> Iterator[dict[str, Server]]:
    """A mock of each API."""
    running = {name: serve(spec_of(name)) for name in USES}
    yield running
    for server in running.values():
        server.close()


@pytest.fixture
def run(backend: str, servers: dict[str, Server]) -> Callable[[str, Check], Any]:
    """`run("files", check)`: what `check` makes of a client of that SDK."""

    def run_check(name: str, check: Check) -> Any:
        package, client, credentials = CLIENTS[name]
        sdk = importlib.import_module(package)
        kind = getattr(sdk, client if backend == "sync" else f"Async{client}")
        settings = {"base_url": servers[name].url, "strict": True, "max_retries": 0}

        async def with_client() -> Any:
            async with inside(kind(**credentials, **settings)) as opened:
                return await check(opened)

        return anyio.run(
            with_client, backend="trio" if backend == "trio" else "asyncio"
        )

    return run_check


async def described(result: Any) -> str:
    """The types of a result and of what is in it, such as `Page[File]`."""
    kind = type(result).__name__.removeprefix("Async")
    if kind == "Stream":
        inner = await items(result)
    elif kind in ("Page", "list"):
        inner = result if kind == "list" else result.data
    else:
        return kind
    return f"{kind}[{', '.join(type(each).__name__ for each in inner)}]"


async def used(each: Use, client: Any) -> str:
    """What the call gives."""
    return await described(
        await got(attrgetter(each.method)(client)(*each.args, **each.kwargs))
    )


def sent_body(request: Request, like: Any) -> Any:
    """The body, as bytes or as JSON."""
    return request.body if isinstance(like, bytes) else json.loads(request.body)


ALL: Final = [
    pytest.param(name, each, id=f"{name}-{each.method}")
    for name, uses in USES.items()
    for each in uses
]


@pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize(("name", "each"), ALL)
def test_call(
    name: str, each: Use, run: Callable[[str, Check], Any], servers: dict[str, Server]
) -> None:
    """The mock knows the request and finds nothing wrong; the strict SDK likes the answer."""
    before = len(servers[name].exchanges)
    given = run(name, functools.partial(used, each))
    (exchange,) = servers[name].exchanges[before:]
    request = exchange.request
    assert list(map(str, exchange.problems)) == []
    assert exchange.operation == each.operation
    assert given == each.gives
    if each.query is not None:
        assert request.query == each.query
    if each.path is not None:
        assert request.path == each.path
    if each.body is not None:
        assert sent_body(request, each.body) == each.body
    assert {name: request.header(name) for name in each.headers} == each.headers
