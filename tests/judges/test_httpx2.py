"""The committed SDKs where httpx2 is installed instead of httpx, and where both are."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from typing import Final

import pytest
from sdks.places import SOURCES, spec_of

from sdkwright.mock import Server, serve

pytest.importorskip("httpx2", reason="httpx2 is not installed")

WITHOUT: Final = """
import sys
sys.modules["httpx"] = None  # as if it were not installed
"""
MAKE: Final = """
import asyncio, sys, bookstore, httpx2
url = sys.argv[1]
given = dict(base_url=url, api_key="k", token="t", max_retries=0)
"""
CALLS: Final = """
def use(**options):
    with bookstore.Bookstore(**given, **options) as client:
        assert type(client.books.retrieve("1")) is bookstore.types.Book
        raw = client.books.with_raw_response.retrieve("1", timeout=httpx2.Timeout(5))
        assert type(raw.http_response) is httpx2.Response, type(raw.http_response)
        with client.books.with_streaming_response.download_cover("1") as response:
            assert b"".join(response.iter_bytes())
        client.books.upload_cover("1", image=("a.png", b"PNG!", "image/png"))
        for _ in client.books.search(text="a", stream=True):
            break
        nowhere = client.with_options(base_url="http://127.0.0.1:1")
        try:
            nowhere.books.retrieve("1")
        except bookstore.APIConnectionError as error:
            assert isinstance(error.__cause__, httpx2.ConnectError)
        else:
            raise AssertionError

async def ause(**options):
    async with bookstore.AsyncBookstore(**given, **options) as client:
        assert type(await client.books.retrieve("1")) is bookstore.types.Book
        async with client.books.with_streaming_response.download_cover("1") as response:
            assert b"".join([each async for each in response.iter_bytes()])
        await client.books.upload_cover("1", image=("a.png", b"PNG!", "image/png"))
"""
PROGRAMS: Final = {
    "instead": WITHOUT + MAKE + CALLS + "use(); asyncio.run(ause())",
    "instead-own-client": WITHOUT
    + MAKE
    + CALLS
    + "use(http_client=httpx2.Client()); asyncio.run(ause(http_client=httpx2.AsyncClient()))",
    "beside-own-client": MAKE
    + CALLS
    + "use(http_client=httpx2.Client()); asyncio.run(ause(http_client=httpx2.AsyncClient()))",
    "beside-own-transport": MAKE
    + CALLS
    + "use(http_client=httpx2.Client(transport=httpx2.HTTPTransport(retries=1)))",
    "a-timeout-of-the-other": MAKE
    + """
import httpx
client = bookstore.Bookstore(**given)
client.books.retrieve("1", timeout=httpx2.Timeout(5, connect=1))
client.with_options(timeout=httpx2.Timeout(5)).books.retrieve("1")
client = bookstore.Bookstore(**given, http_client=httpx2.Client())
client.books.retrieve("1", timeout=httpx.Timeout(5, connect=1))
""",
    "nothing-of-httpx": WITHOUT
    + MAKE
    + """
bookstore.Bookstore(**given).books.retrieve("1")
assert not [name for name in sys.modules if name.partition(".")[0] == "httpcore"]
""",
}


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serve(spec_of("bookstore")) as running:
        yield running


@pytest.mark.parametrize("program", PROGRAMS.values(), ids=PROGRAMS.keys())
def test_it_runs(program: str, server: Server) -> None:
    before = len(server.exchanges)
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program), server.url],
        env={**os.environ, "PYTHONPATH": str(SOURCES["bookstore"])},  # coverage is asked for there
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr[-1500:]
    assert len(server.exchanges) > before
    assert not [p for each in server.exchanges[before:] for p in each.problems]
