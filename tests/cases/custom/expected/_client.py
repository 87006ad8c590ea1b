"""The clients: where the API is, how to prove who you are, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from ._core.auth import given_or_env
from ._core.client import AsyncAPI, SyncAPI
from ._core.logs import logger
from ._core.settings import Settings
from .custom.coins import MintMixin
from .custom.hooks import on_request
from .errors import BY_STATUS

if TYPE_CHECKING:
    from ._core.http import AsyncClient, Client
    from ._core.options import AsyncOptions, ClientOptions, SyncOptions
    from .resources.coins import AsyncCoins, Coins

BASE_URL = "https://custom.example"


class GeneratedMint(SyncAPI):
    """A client of the Custom API.

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
    def coins(self) -> Coins:
        """Operations on coins."""
        from .resources.coins import Coins

        return Coins(self._caller)


class AsyncMint(AsyncAPI):
    """An async client, for asyncio and trio, of the Custom API.

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
    def coins(self) -> AsyncCoins:
        """Operations on coins."""
        from .resources.coins import AsyncCoins

        return AsyncCoins(self._caller)


class Mint(MintMixin, GeneratedMint):
    """A client of the Custom API.

    Args:
        http_client: Your own `httpx.Client`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """


def _settings(options: ClientOptions) -> Settings:
    own_server = given_or_env(None, "CUSTOM_CASE_BASE_URL")
    settings = Settings(
        base_url=own_server or BASE_URL,
        user_base_url=own_server is not None,
        base_url_variable="CUSTOM_CASE_BASE_URL",
        credentials={},
        security=(),
        error_classes=BY_STATUS,
        error_type=lambda: Any,
        user_agent="custom-case-python/1.0.0",
        log=logger("custom_case", "CUSTOM_CASE_LOG"),
        hooks={"on_request": on_request},
    )
    return settings.changed(options)
