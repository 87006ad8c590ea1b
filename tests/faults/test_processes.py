"""Large bodies in little memory; a client on both sides of a fork. Each in a process of its own.

`SDKWRIGHT_MEGABYTES=1000 pytest tests/faults/test_processes.py` for the long run.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from faults.faults import GOOD
from faults.programs import said_by
from faults.server import FaultServer, Peer, response
from faults.test_concurrency import echoes
from support import Sdk

MEGABYTES = int(os.environ.get("SDKWRIGHT_MEGABYTES", "150"))
MEGABYTE = bytes(1 << 20)
MOST = 64 << 20
"""Bytes of memory more than before."""


def downloads(peer: Peer) -> bool:
    """A large file."""
    lines = "Content-Type: application/octet-stream"
    peer.send(response(b"", lines, length=MEGABYTES << 20))
    for _ in range(MEGABYTES):
        peer.send(MEGABYTE)
    return True


def takes(peer: Peer) -> None:
    """All of a body; says how much that was."""
    assert peer.request is not None
    length = int(peer.request.headers.get("content-length", 0))
    chunked = "chunked" in peer.request.headers.get("transfer-encoding", "")
    found, last = len(peer.rest), peer.rest[-7:]
    while not (last.endswith(b"0\r\n\r\n") if chunked else found >= length):
        piece = peer.socket.recv(1 << 18)
        found, last = found + len(piece), (last + piece)[-7:]
    peer.send(response(b'{"name":"%d"}' % found))


@pytest.fixture
def server() -> Iterator[FaultServer]:
    faults = {"good": GOOD["good"], "large": downloads, "takes": takes, "echo": echoes}
    with FaultServer(faults, lambda name: name != "takes") as running:
        yield running


MAKE = """
import asyncio, inspect

is_async = arguments["backend"] == "async"
kind = sdk.AsyncAcme if is_async else sdk.Acme
client = kind(base_url=url, api_key="k", max_retries=0, timeout=60)

def pieces():
    for _ in range(arguments["megabytes"]):
        yield bytes(1 << 20)

async def got(value):
    return await value if inspect.isawaitable(value) else value

async def warm():
    await got(client.things.retrieve("good"))
    await got(client.things.attach("good", file=b"a"))
    await got(client.things.send("good", content=[b"a"]))
    async with opened(client.things.with_streaming_response.download("good")) as response:
        await got(response.read())

class opened:
    def __init__(self, block): self.block = block
    async def __aenter__(self):
        return await self.block.__aenter__() if is_async else self.block.__enter__()
    async def __aexit__(self, *exc):
        return await self.block.__aexit__(*exc) if is_async else self.block.__exit__(*exc)

async def main():
    await warm()
    before = peak()
    result = await measured()
    await got(client.close())
    print(json.dumps([peak() - before, result]))
"""
DOWNLOADS = {
    "write_to_file": """
async def measured():
    async with opened(client.things.with_streaming_response.download("large")) as response:
        await got(response.write_to_file(arguments["path"]))
    return os.path.getsize(arguments["path"])
""",
    "iter_bytes": """
async def measured():
    total = 0
    async with opened(client.things.with_streaming_response.download("large")) as response:
        if is_async:
            async for piece in response.iter_bytes(): total += len(piece)
        else:
            for piece in response.iter_bytes(1 << 16): total += len(piece)
    return total
""",
}
UPLOADS = {
    "path": "client.things.send('takes', content=path)",
    "file": "client.things.send('takes', content=path.open('rb'))",
    "iterator": "client.things.send('takes', content=pieces())",
    "multipart-path": "client.things.attach('takes', file=path)",
    "multipart-file": "client.things.attach('takes', file=path.open('rb'))",
}
UPLOAD = """
import pathlib, warnings

warnings.simplefilter("ignore", ResourceWarning)
path = pathlib.Path(arguments["path"])

async def measured():
    return int((await got({call})).name)
"""
RUN = "\nasyncio.run(main())\n"


@pytest.mark.parametrize("backend", ["sync", "async"])
@pytest.mark.parametrize("way", DOWNLOADS)
def test_a_large_download(
    made: Sdk, server: FaultServer, tmp_path: Path, backend: str, way: str
) -> None:
    extra, size = said_by(
        made,
        MAKE + DOWNLOADS[way] + RUN,
        server.url,
        backend=backend,
        path=str(tmp_path / "file"),
        megabytes=MEGABYTES,
    )
    assert size == MEGABYTES << 20
    assert extra < MOST
    (tmp_path / "file").unlink(missing_ok=True)


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A file full of nothing."""
    path = tmp_path_factory.mktemp("large") / "file"
    with path.open("wb") as file:
        file.truncate(MEGABYTES << 20)
    yield path
    path.unlink()


@pytest.mark.parametrize("backend", ["sync", "async"])
@pytest.mark.parametrize("way", UPLOADS)
def test_a_large_upload(
    made: Sdk, server: FaultServer, large: Path, backend: str, way: str
) -> None:
    extra, size = said_by(
        made,
        MAKE + UPLOAD.replace("{call}", UPLOADS[way]) + RUN,
        server.url,
        backend=backend,
        path=str(large),
        megabytes=MEGABYTES,
    )
    assert MEGABYTES << 20 <= size < (MEGABYTES << 20) + (MEGABYTES << 10)
    assert extra < MOST


FORK = """
client = sdk.Acme(base_url=url, api_key="k", max_retries=0)

def ask(number):
    thing = client.things.retrieve("echo", extra_query={"n": number})
    assert thing.name == str(number), (thing.name, number)
    return thing.on

first = ask(1)
reading, writing = os.pipe()
child = os.fork()
if not child:
    try:
        os.write(writing, json.dumps([ask(1000 + n) for n in range(30)]).encode())
    finally:
        os._exit(0)
mine = [ask(n) for n in range(30)]
os.waitpid(child, 0)
os.close(writing)
theirs = os.read(reading, 1 << 16)
print(json.dumps([first, mine, json.loads(theirs or b"[]")]))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_fork_shares_no_connection(made: Sdk, server: FaultServer) -> None:
    first, parent, child = said_by(made, FORK, server.url)
    assert len(child) == 30
    assert set(parent) == {first}
    assert not {first, *parent} & set(child)
