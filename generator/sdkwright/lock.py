"""A folder -> the right to write into it, for one run at a time.

The system holds the lock and drops it with the process: a run that is killed leaves none. It is on the
folder itself; on Windows, which locks files only, on an empty file in it.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from sdkwright.diagnostics import SpecError
from sdkwright.tree import STAGING

PATIENCE: Final = 60.0
"""Seconds that another run has, to finish."""
PAUSE: Final = 0.05


@contextmanager
def locked(folder: Path, patience: float = PATIENCE) -> Iterator[None]:
    """No other run writes here during the block. Raises `SpecError` (output-locked)."""
    until = time.monotonic() + patience
    with (
        _file_locked(folder, until)
        if os.name == "nt"
        else _folder_locked(folder, until)
    ):
        yield


@contextmanager
def _folder_locked(folder: Path, until: float) -> Iterator[None]:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        _wait(lambda: _flock(descriptor), folder, until)
        yield
    finally:
        os.close(descriptor)  # which drops the lock


@contextmanager
def _file_locked(folder: Path, until: float) -> Iterator[None]:
    spot = folder / f"{STAGING}lock"
    with spot.open("ab") as file:
        _wait(lambda: _lock_byte(file.fileno()), folder, until)
        yield
    with suppress(OSError):  # another run has opened it by now
        spot.unlink()


def _wait(lock: Callable[[], bool], folder: Path, until: float) -> None:
    while not lock():
        if time.monotonic() >= until:
            raise SpecError(
                "output-locked", f"another run of sdkwright is writing {folder}"
            )
        time.sleep(PAUSE)


def _flock(descriptor: int) -> bool:
    if sys.platform != "win32":
        import fcntl

        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks
            pass
    return True


def _lock_byte(descriptor: int) -> bool:
    """The first byte of a file, though it has none: Windows allows that."""
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
    return True
