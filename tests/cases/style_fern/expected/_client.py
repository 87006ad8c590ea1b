"""The clients: where the API is, how to prove who you are, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from ._core.auth import given_or_env
from ._core.client import AsyncAPI, SyncAPI
from ._core.logs import logger
from ._core.retries import RetryPolicy
from ._core.settings import Settings
from .errors import BY_STATUS

if TYPE_CHECKING:
    from ._core.http import AsyncClient, Client
    from ._core.options import AsyncOptions, ClientOptions, SyncOptions
    from .resources.orders import AsyncOrders, Orders

BASE_URL = "https://styles.example"


class Signatures(SyncAPI):
    """A client of the Signatures API.

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
    def orders(self) -> Orders:
        """Operations on orders."""
        from .resources.orders import Orders

        return Orders(self._caller)


class AsyncSignatures(AsyncAPI):
    """An async client, for asyncio and trio, of the Signatures API.

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
    def orders(self) -> AsyncOrders:
        """Operations on orders."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self._caller)


def _settings(options: ClientOptions) -> Settings:
    own_server = given_or_env(None, "STYLE_FERN_BASE_URL")
    settings = Settings(
        base_url=own_server or BASE_URL,
        user_base_url=own_server is not None,
        base_url_variable="STYLE_FERN_BASE_URL",
        credentials={},
        security=(),
        error_classes=BY_STATUS,
        error_type=lambda: Any,
        user_agent="style-fern-python/1.0.0",
        log=logger("style_fern", "STYLE_FERN_LOG"),
        retries=RetryPolicy(
            timeouts=False,
            first_delay=1.0,
            longest_delay=60.0,
            jitter=0.1,
            headers=("retry-after", "x-ratelimit-reset"),
            heeds_advice=False,
        ),
    )
    return settings.changed(options)
