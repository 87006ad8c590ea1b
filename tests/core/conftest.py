"""Operations to what they do on a mock transport: sync, on asyncio and on trio."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from itertools import count
from types import ModuleType
from typing import Any

import anyio
import httpx
import pytest

from _core.operation import Operation
from _core.paged import AsyncPaged, Paged
from _core.resource import AsyncCaller, AsyncResource, Caller, Resource
from _core.retries import RetryPolicy
from _core.settings import Settings
from _core.streaming import AsyncStreaming, Streaming

Handler = Callable[[httpx.Request], httpx.Response]

BASE = "https://api.test/v1"

numbers = count()


def settings(**changes: Any) -> Settings:
    """Settings of a client that needs no credentials and does not wait."""
    usual: dict[str, Any] = {
        "base_url": BASE,
        "credentials": {},
        "security": (),
        "error_classes": {},
        "error_type": lambda: None,
        "user_agent": "test/1",
        "retries": RetryPolicy(first_delay=0.0),
    }
    return Settings(**{**usual, **changes})


class Whole(Paged, Streaming, Resource[Any, Any]):
    """A resource with all that there may be."""


class AsyncWhole(AsyncPaged, AsyncStreaming, AsyncResource[Any, Any]):
    """The same for an async client."""


class Api:
    """Runs calls in one of three ways, and keeps the requests that were made."""

    def __init__(self, backend: str) -> None:
        self.backend = backend
        self.requests: list[httpx.Request] = []
        self.client: Any = None

    def resource(self, handler: Handler, client: dict[str, Any], **changes: Any) -> Any:
        """A resource whose requests `handler` answers."""
        from _core.http import AsyncTransport, SyncTransport

        def answer(request: httpx.Request) -> httpx.Response:
            self.requests.append(request)
            return handler(request)

        transport = httpx.MockTransport(answer)
        if self.backend == "sync":
            self.client = httpx.Client(transport=transport, **client)
            return Whole(Caller(settings(**changes), SyncTransport(self.client)))
        self.client = httpx.AsyncClient(transport=transport, **client)
        return AsyncWhole(
            AsyncCaller(settings(**changes), AsyncTransport(self.client))
        )

    def call(
        self,
        operation: Operation[Any],
        handler: Handler,
        kind: str = "_call",
        *,
        client: dict[str, Any] | None = None,
        options: Any = None,
        change: dict[str, Any] | None = None,
        **arguments: Any,
    ) -> Any:
        """The result of one call."""
        resource = self.resource(handler, client or {}, **(change or {}))
        return self.got(
            lambda: getattr(resource, kind)(operation, options or {}, **arguments)
        )

    def got(self, function: Callable[[], Any]) -> Any:
        """What `function` returns, awaited if it can be."""

        async def wait() -> Any:
            result = function()
            return await result if hasattr(result, "__await__") else result

        return function() if self.backend == "sync" else self.run(wait)

    def items(self, iterable: Callable[[], Any]) -> list[Any]:
        """All items of what is sync or async."""

        async def walk() -> list[Any]:
            return [item async for item in iterable()]

        return list(iterable()) if self.backend == "sync" else list(self.run(walk))

    def run(self, function: Callable[[], Any]) -> Any:
        """Run an async function."""
        return anyio.run(function, backend=self.backend)

    @property
    def sent(self) -> httpx.Request:
        """The last request."""
        return self.requests[-1]


@pytest.fixture(params=["sync", "asyncio", "trio"])
def api(request: pytest.FixtureRequest) -> Api:
    return Api(request.param)


@pytest.fixture
def package() -> Iterator[Callable[..., str]]:
    """Makes packages that export the given names, for references to find."""
    made: list[str] = []

    def make(**names: Any) -> str:
        name = f"made_for_test_{next(numbers)}"
        sys.modules[name] = ModuleType(name)
        vars(sys.modules[name]).update(names)
        made.append(name)
        return name

    yield make
    for name in made:
        del sys.modules[name]
