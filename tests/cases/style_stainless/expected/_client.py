"""The clients: where the API is, how to prove who you are, and the resources."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from typing_extensions import Self, Unpack

from ._core.auth import given_or_env
from ._core.client import AsyncAPI, SyncAPI
from ._core.copies import Copied
from ._core.given import Given
from ._core.logs import logger
from ._core.retries import RetryPolicy
from ._core.settings import Settings
from .errors import BY_STATUS

if TYPE_CHECKING:
    from ._core.options import ClientOptions
    from ._options import AsyncSignaturesOptions, SignaturesOptions
    from .resources.orders import AsyncOrders, Orders

BASE_URL = "https://styles.example"


class Signatures(Copied, SyncAPI):
    """A client of the Signatures API.

    Args:
        **options: Settings of every call; see `SignaturesOptions`.
    """

    def __init__(self, **options: Unpack[SignaturesOptions]) -> None:
        given = Given(
            options,
            aliases={
                "connection_pool_limits": "limits",
                "_strict_response_validation": "strict",
            },
        )
        settings = _settings(given.options)
        super().__init__(settings, given.http_client, given.options)
        self._given = {**options}

    @cached_property
    def orders(self) -> Orders:
        """Operations on orders."""
        from .resources.orders import Orders

        return Orders(self._caller)

    def copy(
        self,
        *,
        set_default_headers: Mapping[str, str | None] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        **options: Unpack[SignaturesOptions],
    ) -> Self:
        """This client with other settings, on the same connections unless they change.

        Args:
            set_default_headers: Headers of every request, instead of those there are.
            set_default_query: Query parameters of every request, instead of those there
                are.
            **options: Other settings. Headers and query parameters are added to those
                there are.
        """
        return self._copied(
            {
                "set_default_headers": set_default_headers,
                "set_default_query": set_default_query,
            },
            options,
        )


class AsyncSignatures(Copied, AsyncAPI):
    """An async client, for asyncio and trio, of the Signatures API.

    Args:
        **options: Settings of every call; see `AsyncSignaturesOptions`.
    """

    def __init__(self, **options: Unpack[AsyncSignaturesOptions]) -> None:
        given = Given(
            options,
            aliases={
                "connection_pool_limits": "limits",
                "_strict_response_validation": "strict",
            },
        )
        settings = _settings(given.options)
        super().__init__(settings, given.http_client, given.options)
        self._given = {**options}

    @cached_property
    def orders(self) -> AsyncOrders:
        """Operations on orders."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self._caller)

    def copy(
        self,
        *,
        set_default_headers: Mapping[str, str | None] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        **options: Unpack[AsyncSignaturesOptions],
    ) -> Self:
        """This client with other settings, on the same connections unless they change.

        Args:
            set_default_headers: Headers of every request, instead of those there are.
            set_default_query: Query parameters of every request, instead of those there
                are.
            **options: Other settings. Headers and query parameters are added to those
                there are.
        """
        return self._copied(
            {
                "set_default_headers": set_default_headers,
                "set_default_query": set_default_query,
            },
            options,
        )


def _settings(options: ClientOptions) -> Settings:
    own_server = given_or_env(None, "STYLE_STAINLESS_BASE_URL")
    settings = Settings(
        base_url=own_server or BASE_URL,
        user_base_url=own_server is not None,
        base_url_variable="STYLE_STAINLESS_BASE_URL",
        credentials={},
        security=(),
        error_classes=BY_STATUS,
        error_type=lambda: Any,
        user_agent="style-stainless-python/1.0.0",
        log=logger("style_stainless", "STYLE_STAINLESS_LOG"),
        retries=RetryPolicy(headers=("retry-after-ms", "retry-after")),
    )
    return settings.changed(options)
