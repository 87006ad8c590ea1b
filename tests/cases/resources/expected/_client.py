"""The clients: where the API is, how to prove who you are, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from ._core.auth import given_or_env
from ._core.client import AsyncAPI, SyncAPI
from ._core.logs import logger
from ._core.settings import Settings
from .errors import BY_STATUS

if TYPE_CHECKING:
    from ._core.http import AsyncClient, Client
    from ._core.options import AsyncOptions, ClientOptions, SyncOptions
    from .resources.opening_hours import AsyncOpeningHours, OpeningHours
    from .resources.shelves import AsyncShelves, Shelves

BASE_URL = "https://resources.example"


class ResourcesExample(SyncAPI):
    """A client of the Resources example API.

    Args:
        http_client: Your own `httpx.Client`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self, *, http_client: Client | None = None, **options: Unpack[SyncOptions]
    ) -> None:
        settings = _settings(options)
        super().__init__(settings, http_client, options)

    @cached_property
    def opening_hours(self) -> OpeningHours:
        """When you can come."""
        from .resources.opening_hours import OpeningHours

        return OpeningHours(self._caller)

    @cached_property
    def shelves(self) -> Shelves:
        """Operations on shelves."""
        from .resources.shelves import Shelves

        return Shelves(self._caller)


class AsyncResourcesExample(AsyncAPI):
    """An async client, for asyncio and trio, of the Resources example API.

    Args:
        http_client: Your own `httpx.AsyncClient`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self, *, http_client: AsyncClient | None = None, **options: Unpack[AsyncOptions]
    ) -> None:
        settings = _settings(options)
        super().__init__(settings, http_client, options)

    @cached_property
    def opening_hours(self) -> AsyncOpeningHours:
        """When you can come."""
        from .resources.opening_hours import AsyncOpeningHours

        return AsyncOpeningHours(self._caller)

    @cached_property
    def shelves(self) -> AsyncShelves:
        """Operations on shelves."""
        from .resources.shelves import AsyncShelves

        return AsyncShelves(self._caller)


def _settings(options: ClientOptions) -> Settings:
    own_server = given_or_env(None, "RESOURCES_EXAMPLE_BASE_URL")
    settings = Settings(
        base_url=own_server or BASE_URL,
        user_base_url=own_server is not None,
        base_url_variable="RESOURCES_EXAMPLE_BASE_URL",
        credentials={},
        security=(),
        error_classes=BY_STATUS,
        error_type=lambda: Any,
        user_agent="resources-example-python/1.0.0",
        log=logger("resources_example", "RESOURCES_EXAMPLE_LOG"),
    )
    return settings.changed(options)
