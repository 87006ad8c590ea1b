"""Calls that change a disk -> the same, of which one fails, or kills the process."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

CHANGES = [(Path, "write_bytes"), (Path, "replace"), (Path, "unlink"), (Path, "mkdir"), (os, "link"), (os, "fsync")]


@contextmanager
def failing(at: int, fail: Callable[[], None]) -> Iterator[None]:
    """`fail` is called in the place of the change with this number, counted from 0, and only there."""
    calls = iter(range(1 << 30))

    def faulty(real: Callable[..., Any]) -> Callable[..., Any]:
        def call(*args: Any, **kwargs: Any) -> Any:
            if next(calls) == at:
                fail()
            return real(*args, **kwargs)

        return call

    patches = [patch.object(owner, name, faulty(getattr(owner, name))) for owner, name in CHANGES]
    for one in patches:
        one.start()
    try:
        yield
    finally:
        for one in patches:
            one.stop()


def full() -> None:
    """What a full disk says."""
    raise OSError(errno.ENOSPC, "No space left on device")


def killed(at: int, run: Callable[[], object]) -> bool:
    """Run in a process that is killed, with no chance to clean up; false if it came to its end before."""
    child = os.fork()
    if not child:
        try:
            with failing(at, lambda: os._exit(9)):
                run()
        except BaseException:
            os._exit(1)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in (0, 9)
    return code == 9


def contents(folder: Path) -> dict[str, bytes]:
    """All files but those in a run's own staging folder."""
    found = (path for path in folder.rglob("*") if path.is_file())
    files = {path.relative_to(folder).as_posix(): path for path in found}
    return {name: path.read_bytes() for name, path in files.items() if not name.startswith(".sdkwright-new-")}
