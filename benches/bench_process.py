"""A command -> what its process cost: CPU and wall seconds, and the peak of its memory."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

LIMIT: Final = 1800.0
"""Seconds after which a process is ended."""
MAXRSS_UNIT: Final = 1 if sys.platform == "darwin" else 1024
"""Bytes; see getrusage(2) of either system."""
HIDDEN: Final = ("PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX", "PYTHONPATH")
"""Variables that would change what is measured."""


@dataclass(frozen=True, slots=True)
class Cost:
    """One process that ended; what its own children took is in it."""

    status: int
    cpu: float
    """Seconds, user and system."""
    wall: float
    """Seconds."""
    peak: int
    """Bytes of the largest single process: at least as much as its parent had then,
    which is why the parent stays small."""
    output: str
    errors: str


class Failed(Exception):
    """A process that has to succeed did not."""


def run(
    command: Sequence[str], *, env: Mapping[str, str] | None = None, cwd: Path
) -> Cost:
    """Run `command` to its end; `env` is added to a clean environment."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, stdout=out, stderr=err, env=environment(env or {}), cwd=cwd
        )
        timer = threading.Timer(LIMIT, process.kill)
        timer.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
        finally:
            timer.cancel()
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        texts = _text(out), _text(err)
    cpu, peak = usage.ru_utime + usage.ru_stime, usage.ru_maxrss * MAXRSS_UNIT
    return Cost(process.returncode, cpu, wall, peak, *texts)


def must(
    command: Sequence[str],
    *,
    env: Mapping[str, str] | None = None,
    cwd: Path,
    also: Sequence[int] = (),
) -> Cost:
    """As `run`. Raises `Failed` unless it ends with 0, or with one of `also`."""
    cost = run(command, env=env, cwd=cwd)
    if cost.status not in (0, *also):
        words = " ".join(command[:6])
        raise Failed(f"{words}: exit status {cost.status}\n{cost.errors[-2000:]}")
    return cost


def environment(added: Mapping[str, str]) -> dict[str, str]:
    """This process's own environment, without what would change the measurement."""
    return {k: v for k, v in os.environ.items() if k not in HIDDEN} | dict(added)


def _text(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode("utf-8", "replace")
