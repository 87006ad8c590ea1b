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
    from .resources.garden import AsyncGarden, Garden
    from .resources.shop import AsyncShop, Shop
    from .resources.tools import AsyncTools, Tools
    from .resources.v1 import V1, AsyncV1

BASE_URL = "https://tree.example"


class ResourceTree(SyncAPI):
    """A client of the Resource tree API.

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
    def garden(self) -> Garden:
        """Where things grow."""
        from .resources.garden import Garden

        return Garden(self._caller)

    @cached_property
    def tools(self) -> Tools:
        """Operations on tools."""
        from .resources.tools import Tools

        return Tools(self._caller)

    @cached_property
    def shop(self) -> Shop:
        """Operations on shop."""
        from .resources.shop import Shop

        return Shop(self._caller)

    @cached_property
    def v1(self) -> V1:
        """Operations on v1."""
        from .resources.v1 import V1

        return V1(self._caller)


class AsyncResourceTree(AsyncAPI):
    """An async client, for asyncio and trio, of the Resource tree API.

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
    def garden(self) -> AsyncGarden:
        """Where things grow."""
        from .resources.garden import AsyncGarden

        return AsyncGarden(self._caller)

    @cached_property
    def tools(self) -> AsyncTools:
        """Operations on tools."""
        from .resources.tools import AsyncTools

        return AsyncTools(self._caller)

    @cached_property
    def shop(self) -> AsyncShop:
        """Operations on shop."""
        from .resources.shop import AsyncShop

        return AsyncShop(self._caller)

    @cached_property
    def v1(self) -> AsyncV1:
        """Operations on v1."""
        from .resources.v1 import AsyncV1

        return AsyncV1(self._caller)


def _settings(options: ClientOptions) -> Settings:
    own_server = given_or_env(None, "RESOURCE_TREE_BASE_URL")
    settings = Settings(
        base_url=own_server or BASE_URL,
        user_base_url=own_server is not None,
        base_url_variable="RESOURCE_TREE_BASE_URL",
        credentials={},
        security=(),
        error_classes=BY_STATUS,
        error_type=lambda: Any,
        user_agent="resource-tree-python/1.0.0",
        log=logger("resource_tree", "RESOURCE_TREE_LOG"),
    )
    return settings.changed(options)
