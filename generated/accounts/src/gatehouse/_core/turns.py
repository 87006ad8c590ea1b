"""One caller at a time: a lock among threads, and one among tasks."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from .forks import renewed_in_children

if TYPE_CHECKING:
    import anyio


class Turn:
    """Whose turn it is: a lock among threads, and one among tasks."""

    def __init__(self) -> None:
        self.renew()
        renewed_in_children(self)

    def renew(self) -> None:
        """Begin anew: who held it stayed behind in another process."""
        self.threads = threading.Lock()
        self._tasks: anyio.Lock | None = None

    @property
    def tasks(self) -> anyio.Lock:
        """The lock among tasks."""
        if self._tasks is None:
            import anyio

            self._tasks = anyio.Lock()
        return self._tasks
