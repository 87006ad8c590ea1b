"""The scripts of a conformance server -> it runs, says what it has accepted, and ends."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final, NamedTuple

PATIENCE: Final = 300.0
"""Seconds until it listens; the first time npm fetches its packages."""
PAUSE: Final = 0.2
HOST: Final = "127.0.0.1"


class Unavailable(Exception):
    """The server did not start."""


class Server(NamedTuple):
    """One that listens."""

    url: str

    def coverage(self) -> dict[str, str]:
        """Scenario to `pass`, `fail` or `not-implemented`, as of now."""
        with urllib.request.urlopen(f"{self.url}/.coverage", timeout=30) as answer:
            reports: list[Any] = json.load(answer)
        return {
            name: found for each in reports for name, found in each["results"].items()
        }


@contextmanager
def running(scripts: Path, scratch: Path) -> Iterator[Server]:
    """A server of its own, for as long as the block lasts.

    `scratch`: where its packages are kept from one run to the next.

    Raises:
        Unavailable: It ended, or does not listen in time.
    """
    port = free_port()
    scratch.mkdir(parents=True, exist_ok=True)
    with (scratch / "server.log").open("w") as log:
        process = subprocess.Popen(
            [scripts / "start.sh", scratch, str(port)],
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    try:
        listening(process, port, scratch / "server.log")
        yield Server(f"http://localhost:{port}")
    finally:
        end(process)


def free_port() -> int:
    """One that nobody listens on."""
    with socket.socket() as found:
        found.bind((HOST, 0))
        port: int = found.getsockname()[1]
    return port


def listening(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    """Wait until it answers."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if process.poll() is not None:
            raise Unavailable(f"ended with {process.returncode}; see {log}")
        with suppress(OSError), socket.create_connection((HOST, port), timeout=1):
            return
        time.sleep(PAUSE)
    raise Unavailable(f"does not listen after {PATIENCE:.0f} seconds; see {log}")


def end(process: subprocess.Popen[bytes]) -> None:
    """Stop it, and what it started."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
