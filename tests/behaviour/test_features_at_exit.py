"""What waits to be sent when a program ends, or forks -> what a server on this machine receives."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from garden import CONFIG, GARDEN
from support import Sdk, build


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    return build(tmp_path_factory.mktemp("garden"), GARDEN, CONFIG)


@contextmanager
def serving() -> Iterator[tuple[str, list[list[str]]]]:
    """A server on this machine; the crops that it was told of."""
    found: list[list[str]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            content = self.rfile.read(int(self.headers["content-length"]))
            found.append(
                [item["body"]["crop"] for item in json.loads(content)["happenings"]]
            )
            self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            """Nobody wants to know."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", found
    server.shutdown()
    server.server_close()
    thread.join()


PROGRAMS = {
    "sync": "client = {package}.Acme('k', base_url={url!r}, happening_period=60)\nclient.harvest('a')\n",
    "failing": "client = {package}.Acme('k', base_url={url!r}, happening_period=60)\nclient.harvest('a')\nraise SystemExit(3)\n",
    "exiting": """
import atexit
client = {package}.Acme('k', base_url={url!r}, happening_period=60)
atexit.register(client.harvest, 'a')
""",
    "asyncio": """
import asyncio
client = {package}.AsyncAcme('k', base_url={url!r}, happening_period=60)
asyncio.run(client.harvest('a'))
""",
    "trio": """
import trio
client = {package}.AsyncAcme('k', base_url={url!r}, happening_period=60)
trio.run(client.harvest, 'a')
""",
}


@pytest.mark.parametrize("program", PROGRAMS)
def test_what_waits_is_sent_at_the_end_of_a_program(made: Sdk, program: str) -> None:
    with serving() as (url, found):
        text = PROGRAMS[program].format(package=made.package.__name__, url=url)
        code = f"import {made.package.__name__}\n{text}"
        began = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=made.root / "src",
            capture_output=True,
            text=True,
        )
        assert (done.returncode, done.stderr) == (3 if program == "failing" else 0, "")
        assert time.monotonic() - began < 45  # and not after the whole period
    assert found == [["a"]]


def test_a_loop_that_is_left_without_its_tasks_is_told_of(made: Sdk) -> None:
    package = made.package.__name__
    code = f"""
import asyncio, logging, {package}
logging.basicConfig(format="%(message)s")
client = {package}.AsyncAcme('k', base_url="http://127.0.0.1:9")
asyncio.new_event_loop().run_until_complete(client.harvest('a'))
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=made.root / "src",
        capture_output=True,
        text=True,
    )
    assert (
        "happenings.take_happenings: 1 lost: nobody awaited `shutdown`" in done.stderr
    )


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only where processes fork")
@pytest.mark.filterwarnings("ignore:This process.*multi-threaded:DeprecationWarning")
def test_a_child_process_sends_what_it_records_itself(made: Sdk) -> None:
    with serving() as (url, found):
        client = made.package.Acme("k", base_url=url, happening_period=60)
        client.harvest("parent")
        child = os.fork()
        if child == 0:
            try:
                client.harvest("child")
                client.shutdown()
            finally:
                os._exit(0)
        os.waitpid(child, 0)
        assert found == [["child"]]
        client.shutdown()
    assert found == [["child"], ["parent"]]
