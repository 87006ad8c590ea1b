"""The classes that generated clients extend: configuration and lifetime."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Self, Unpack

from .http import AsyncClient, AsyncTransport, Client, SyncTransport
from .options import ClientOptions
from .resource import AsyncCaller, Caller

if TYPE_CHECKING:
    from .settings import Settings


class SyncAPI:
    """A sync client. Use it as a context manager, or `close` it."""

    def __init__(self, settings: Settings, http_client: Client | None) -> None:
        settings.has_own_auth = authenticates(http_client)
        self._caller = Caller(settings, SyncTransport(http_client))

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """The same client, on the same connections, with other settings."""
        other = object.__new__(type(self))
        settings = self._caller.settings.changed(**options)
        other._caller = Caller(settings, self._caller.transport)
        return other

    def close(self) -> None:
        """Close the connections, unless they are those of your own `http_client`."""
        if self._caller.transport.is_ours:
            self._caller.transport.client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


class AsyncAPI:
    """An async client. Use it as an async context manager, or `close` it."""

    def __init__(self, settings: Settings, http_client: AsyncClient | None) -> None:
        settings.has_own_auth = authenticates(http_client)
        self._caller = AsyncCaller(settings, AsyncTransport(http_client))

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """The same client, on the same connections, with other settings."""
        other = object.__new__(type(self))
        settings = self._caller.settings.changed(**options)
        other._caller = AsyncCaller(settings, self._caller.transport)
        return other

    async def close(self) -> None:
        """Close the connections, unless they are those of your own `http_client`."""
        if self._caller.transport.is_ours:
            await self._caller.transport.client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()


def authenticates(client: Client | AsyncClient | None) -> bool:
    """Whether a user's own client adds credentials to requests."""
    return client is not None and client.auth is not None
