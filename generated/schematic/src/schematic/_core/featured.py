"""The classes that clients extend whose own methods keep something between calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Self, Unpack

from .client import AsyncAPI, SyncAPI

if TYPE_CHECKING:
    from .options import ClientOptions

DRAIN = 5.0
"""Seconds that a client which is closed waits for what is still to be sent."""


class Feature:
    """What a client keeps; copies of it with other options share it."""

    def shutdown(self, timeout: float | None) -> None:
        """Finish, on a sync client."""

    async def ashutdown(self, timeout: float | None) -> None:
        """Finish, on an async client."""


class FeaturedAPI(SyncAPI):
    """A sync client with methods of its own."""

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """The same client, on the same connections, with other settings."""
        other = super().with_options(**options)
        share(self, other)
        return other

    def shutdown(self, timeout: float | None = DRAIN) -> None:
        """Send what waits to be sent; what is recorded later is not sent any more.

        It is done at the end of the program anyway, and by `close`.

        Args:
            timeout: Seconds to wait for it; None: as long as it takes.
        """
        for feature in features(self):
            feature.shutdown(timeout)

    def close(self) -> None:
        """Send what waits to be sent, and close the connections, unless they are those of
        your own `http_client`."""
        self.shutdown()
        super().close()


class AsyncFeaturedAPI(AsyncAPI):
    """An async client with methods of its own."""

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """The same client, on the same connections, with other settings."""
        other = super().with_options(**options)
        share(self, other)
        return other

    async def shutdown(self, timeout: float | None = DRAIN) -> None:
        """Send what waits to be sent; what is recorded later is not sent any more.

        It is done when the event loop is stopped by `asyncio.run` anyway, and by `close`.

        Args:
            timeout: Seconds to wait for it; None: as long as it takes.
        """
        for feature in features(self):
            await feature.ashutdown(timeout)

    async def close(self) -> None:
        """Send what waits to be sent, and close the connections, unless they are those of
        your own `http_client`."""
        await self.shutdown()
        await super().close()


def features(client: object) -> list[Feature]:
    """What a client keeps."""
    return [value for value in vars(client).values() if isinstance(value, Feature)]


def share(client: object, copy: object) -> None:
    """Have a copy of a client keep the same."""
    kept = {k: v for k, v in vars(client).items() if isinstance(v, Feature)}
    vars(copy).update(kept)
