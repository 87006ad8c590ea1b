"""A client that meets a fault -> what came of it, how long that took, and the state of its pool."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

import pytest
from faults.server import FaultServer
from sdks.either import got

PROMPT: Final = 3.0
"""Seconds within which each fault has an outcome; a single wait is at most one."""


@dataclass
class Met:
    """What a check gets."""

    sdk: Any
    server: FaultServer
    client: Any
    http: Any

    @contextmanager
    def raises(self, name: str, within: float = PROMPT) -> Iterator[Any]:
        """An error of the SDK of exactly that class, in time."""
        start = time.monotonic()
        with pytest.raises(self.sdk.APIError) as caught:
            yield caught
        assert time.monotonic() - start < within
        assert type(caught.value).__name__ == name, repr(caught.value)

    async def is_usable(self) -> None:
        """The one connection is free: nothing holds it, and the next call gets it."""
        pool = self.http._transport._pool
        assert all(each.is_idle() or each.is_closed() for each in pool.connections)
        assert not pool._requests
        assert (await got(self.client.things.retrieve("good"))).name == "x"
        assert len(pool.connections) == 1

    async def close(self) -> None:
        """Close the client of httpx."""
        close = getattr(
            self.http, "aclose", self.http.close if hasattr(self.http, "close") else None
        )
        await got(close())
