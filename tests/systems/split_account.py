"""A fake of Split -> clients of it at work, sync or async, and what they sent."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sdks.either import got
from seeds.fakes.split import fake
from seeds.serving import Asked, Running, serving

PLACES = ("SPLIT_BASE_URL", "SPLIT_BASE_URL_V3", "SPLIT_HARNESS_BASE_URL")
OURS = ("SPLIT_API_KEY", "SPLIT_HARNESS_TOKEN", "SPLIT_ACCOUNT_IDENTIFIER")


class Used:
    """A client at work, sync or async."""

    def __init__(self, mode: str, running: Running) -> None:
        self.running = running
        self._mode = mode
        self._loop = asyncio.new_event_loop()
        self._clients: list[Any] = []

    def client(self, **config: Any) -> Any:
        """A client of that configuration; without any, of one that has a key."""
        return self.made(config or {"apikey": "secret-key"})

    def made(self, config: dict[str, Any]) -> Any:
        """What the package makes of a configuration."""
        main = importlib.import_module("splitapiclient.main")
        make = main.get_client if self._mode == "sync" else main.get_async_client
        self._clients.append(make(config))
        return self._clients[-1]

    def wait(self, value: Any) -> Any:
        """What a call gives in the end."""
        return self._loop.run_until_complete(got(value))

    def close(self) -> None:
        """No more calls."""
        for client in self._clients:
            self.wait(client.close())
        self._loop.close()

    @property
    def sent(self) -> list[Asked]:
        """The requests so far."""
        return self.running.sent

    @property
    def calls(self) -> list[str]:
        """Method and target of each."""
        return [f"{each.method} {each.target}" for each in self.sent]


@pytest.fixture
def used(mode: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Any]]:
    """Makes an account, of which pages have at most `largest` items, and its first answers."""
    for name in OURS:
        monkeypatch.delenv(name, raising=False)

    @contextmanager
    def using(largest: int = 200, answers: tuple[int, ...] = ()) -> Iterator[Used]:
        with serving(fake(largest), answers) as running:
            for name in PLACES:
                monkeypatch.setenv(name, f"http://127.0.0.1:{running.port}")
            made = Used(mode, running)
            try:
                yield made
            finally:
                made.close()

    yield using
