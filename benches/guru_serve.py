"""A task and its requests -> answers, each from a fork of a process that has imported enough.

Starting Python and importing pydantic costs more than most documents do. A server imports once
and forks for each request: what a task costs, breaks or leaves behind stays in the fork.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Any, Final, NoReturn, TypedDict

from benches.bench_process import MAXRSS_UNIT

ROOT: Final = Path(__file__).resolve().parents[1]
PATIENCE: Final = 10
"""Wall seconds for each CPU second that a fork may take; one that sleeps ends then."""
PAUSE: Final = 0.005
"""Seconds between two looks at whether a fork has ended."""

Task = Callable[[Any], Any]


class Served(TypedDict):
    """What became of one request."""

    answer: Any
    """What the task returned; None if it did not."""
    crash: str
    """Why it did not: a traceback, or how its process ended."""
    late: bool
    """It took longer than it may, and was ended."""
    cpu: float
    """Seconds of the fork alone, user and system."""
    peak: int
    """Bytes; what it shares with the server is in it."""


# --- the server -----------------------------------------------------------------------
def serve(task: Task, limit: float) -> None:
    """Answer each line of stdin by a line on stdout, until there are no more.

    `limit`: CPU seconds of a fork. A machine that has much else to do makes none late.
    """
    for line in sys.stdin:
        print(json.dumps(forked(task, json.loads(line), limit)), flush=True)


def forked(task: Task, request: Any, limit: float) -> Served:
    """One request, in a fork."""
    with tempfile.TemporaryFile() as file:
        pid = os.fork()
        if not pid:
            resource.setrlimit(resource.RLIMIT_CPU, (int(limit), int(limit) + 1))
            _answer(task, request, file)
        late, status, cpu, peak = _awaited(pid, limit * PATIENCE)
        file.seek(0)
        text = file.read()
    code = os.waitstatus_to_exitcode(status)
    late |= code == -signal.SIGXCPU
    whole = bool(text) and not code
    said: list[Any] = json.loads(text) if whole else [None, f"ended with {code}"]
    return Served(answer=said[0], crash=said[1], late=late, cpu=cpu, peak=peak)


def _answer(task: Task, request: Any, file: IO[bytes]) -> NoReturn:
    """The fork's whole life. It must not come back into the server's loop."""
    os.dup2(2, 1)  # stdout is for the server's lines
    try:
        said = [task(request), ""]
    except BaseException:
        said = [None, traceback.format_exc()]
    try:
        file.write(json.dumps(said).encode())
        file.flush()
    finally:
        os._exit(0)


def _awaited(pid: int, limit: float) -> tuple[bool, int, float, int]:
    """Whether it had to be ended, its status, CPU seconds, and peak in bytes.

    `limit`: wall seconds.
    """
    end, late = time.monotonic() + limit, False
    while True:
        done, status, usage = os.wait4(pid, os.WNOHANG)
        if done:
            cpu = round(usage.ru_utime + usage.ru_stime, 3)
            return late, status, cpu, usage.ru_maxrss * MAXRSS_UNIT
        if time.monotonic() > end and not late:
            late = True
            os.kill(pid, signal.SIGKILL)
        time.sleep(PAUSE)


# --- its client -----------------------------------------------------------------------
class Server:
    """A running server; one request at a time."""

    def __init__(self, module: str, flags: Sequence[str] = ()) -> None:
        # A session of its own: Ctrl-C is for the program that started it.
        self.process = subprocess.Popen(
            [sys.executable, *flags, "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            start_new_session=True,
        )

    def ask(self, request: Any) -> Served:
        """The answer to one request."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        answer: Served = json.loads(self.process.stdout.readline())
        return answer

    def close(self) -> None:
        """End it, with what it may still be doing."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.communicate()
