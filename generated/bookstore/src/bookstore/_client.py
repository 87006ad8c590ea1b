"""The clients: where the API is, how to prove who you are, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from . import types
from ._core.auth import api_key_header, bearer, given_or_env
from ._core.client import AsyncAPI, SyncAPI
from ._core.logs import logger
from ._core.settings import Settings, check_environment
from .errors import BY_STATUS

if TYPE_CHECKING:
    from ._core.auth import AsyncSecret, Secret
    from ._core.http import AsyncClient, Client
    from ._core.options import AsyncOptions, ClientOptions, SyncOptions
    from .resources.books import AsyncBooks, Books
    from .resources.orders import AsyncOrders, Orders

Environment = Literal["production", "sandbox"]
BASE_URLS: dict[Environment, str] = {
    "production": "https://api.bookstore.example/v1",
    "sandbox": "https://sandbox.bookstore.example/v1",
}


class Bookstore(SyncAPI):
    """A client of the Bookstore API.

    Args:
        api_key: By default `BOOKSTORE_API_KEY`.
        token: By default `BOOKSTORE_TOKEN`.
        environment: The server to talk to.
        http_client: Your own `httpx.Client`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
        token: Secret | None = None,
        environment: Environment = "production",
        http_client: Client | None = None,
        **options: Unpack[SyncOptions],
    ) -> None:
        settings = _settings(api_key, token, environment, options)
        super().__init__(settings, http_client, options)

    @cached_property
    def books(self) -> Books:
        """The catalogue."""
        from .resources.books import Books

        return Books(self._caller)

    @cached_property
    def orders(self) -> Orders:
        """What customers buy."""
        from .resources.orders import Orders

        return Orders(self._caller)


class AsyncBookstore(AsyncAPI):
    """An async client, for asyncio and trio, of the Bookstore API.

    Args:
        api_key: By default `BOOKSTORE_API_KEY`.
        token: By default `BOOKSTORE_TOKEN`.
        environment: The server to talk to.
        http_client: Your own `httpx.AsyncClient`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        api_key: AsyncSecret | None = None,
        token: AsyncSecret | None = None,
        environment: Environment = "production",
        http_client: AsyncClient | None = None,
        **options: Unpack[AsyncOptions],
    ) -> None:
        settings = _settings(api_key, token, environment, options)
        super().__init__(settings, http_client, options)

    @cached_property
    def books(self) -> AsyncBooks:
        """The catalogue."""
        from .resources.books import AsyncBooks

        return AsyncBooks(self._caller)

    @cached_property
    def orders(self) -> AsyncOrders:
        """What customers buy."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self._caller)


def _settings(
    api_key: AsyncSecret | None,
    token: AsyncSecret | None,
    environment: Environment,
    options: ClientOptions,
) -> Settings:
    check_environment(environment, BASE_URLS)
    own_server = given_or_env(None, "BOOKSTORE_BASE_URL")
    settings = Settings(
        base_url=own_server or BASE_URLS[environment],
        user_base_url=own_server is not None,
        base_url_variable="BOOKSTORE_BASE_URL",
        credentials={
            "apiKey": api_key_header(
                "X-API-Key", given_or_env(api_key, "BOOKSTORE_API_KEY")
            ),
            "bearer": bearer(given_or_env(token, "BOOKSTORE_TOKEN")),
        },
        hints={
            "apiKey": "api_key (or set BOOKSTORE_API_KEY)",
            "bearer": "token (or set BOOKSTORE_TOKEN)",
        },
        security=(("apiKey",), ("bearer",)),
        error_classes=BY_STATUS,
        error_type=lambda: types.Problem,
        user_agent="bookstore-python/1.0.0",
        log=logger("bookstore", "BOOKSTORE_LOG"),
    )
    return settings.changed(options)
