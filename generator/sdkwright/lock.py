"""A folder -> the right to write into it, for one run at a time.

The system holds the lock on the folder itself and drops it with the process: there is no lock file,
and none that a killed run could leave. Where the system has no such locks (Windows), there is none.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sdkwright.diagnostics import SpecError

if sys.platform != "win32":
    import fcntl

PATIENCE: Final = 60.0
"""Seconds that another run has, to finish."""
PAUSE: Final = 0.05


@contextmanager
def locked(folder: Path, patience: float = PATIENCE) -> Iterator[None]:
    """No other run writes here during the block. Raises `SpecError` (output-locked)."""
    if sys.platform == "win32":
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        _wait(descriptor, folder, time.monotonic() + patience)
        yield
    finally:
        os.close(descriptor)  # which drops the lock


def _wait(descriptor: int, folder: Path, until: float) -> None:
    while sys.platform != "win32":
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() >= until:
                raise SpecError(
                    "output-locked", f"another run of sdkwright is writing {folder}"
                ) from None
            time.sleep(PAUSE)
        except OSError:  # a file system without locks
            return
