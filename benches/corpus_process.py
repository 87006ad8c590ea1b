"""A command and a time limit -> what its process said and cost."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from benches.bench_process import MAXRSS_UNIT


@dataclass(frozen=True, slots=True)
class Ended:
    """A process that ended, by itself or because its time was over."""

    status: int
    """Its exit code; negative for a signal."""
    is_late: bool
    cpu: float
    """Seconds, user and system; with those of its children."""
    wall: float
    """Seconds."""
    peak: int
    """Bytes of the largest single process."""
    output: str
    errors: str


def run(command: Sequence[str], cwd: Path, limit: float, **added: str) -> Ended:
    """Run `command` for at most `limit` seconds; `added` are environment variables."""
    env: Mapping[str, str] = {**os.environ, **added}
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        start = time.perf_counter()
        # A group of its own: type checkers have children, which must end with them.
        process = subprocess.Popen(
            command, stdout=out, stderr=err, env=env, cwd=cwd, start_new_session=True
        )
        late = threading.Event()
        timer = threading.Timer(limit, lambda: end(process.pid, late))
        timer.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
        finally:
            timer.cancel()
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        texts = text(out), text(err)
    cpu, peak = usage.ru_utime + usage.ru_stime, usage.ru_maxrss * MAXRSS_UNIT
    return Ended(process.returncode, late.is_set(), cpu, wall, peak, *texts)


def end(pid: int, late: threading.Event) -> None:
    """Stop a process that took too long, and all that it started."""
    late.set()
    try:
        os.killpg(pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def text(file: IO[bytes]) -> str:
    """All that was written to a file."""
    file.seek(0)
    return file.read().decode("utf-8", "replace")
