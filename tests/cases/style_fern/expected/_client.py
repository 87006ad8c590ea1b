"""The clients: where the API is, how to prove who you are, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from ._core.auth import given_or_env
from ._core.client import AsyncAPI, SyncAPI
from ._core.given import Given
from ._core.logs import logger
from ._core.retries import RetryPolicy
from ._core.settings import Settings
from .environment import SignaturesEnvironment
from .errors import BY_STATUS

if TYPE_CHECKING:
    from ._core.options import ClientOptions
    from ._options import AsyncSignaturesOptions, SignaturesOptions
    from .resources.orders import AsyncOrders, Orders


class Signatures(SyncAPI):
    """A client of the Signatures API.

    Args:
        environment: The server to talk to.
        **options: Settings of every call; see `SignaturesOptions`.
    """

    def __init__(
        self,
        *,
        environment: SignaturesEnvironment = SignaturesEnvironment.PRODUCTION,
        **options: Unpack[SignaturesOptions],
    ) -> None:
        given = Given(options, aliases={"httpx_client": "http_client"})
        settings = _settings(environment, given.options)
        super().__init__(settings, given.http_client, given.options)

    @cached_property
    def orders(self) -> Orders:
        """Operations on orders."""
        from .resources.orders import Orders

        return Orders(self._caller)


class AsyncSignatures(AsyncAPI):
    """An async client, for asyncio and trio, of the Signatures API.

    Args:
        environment: The server to talk to.
        **options: Settings of every call; see `AsyncSignaturesOptions`.
    """

    def __init__(
        self,
        *,
        environment: SignaturesEnvironment = SignaturesEnvironment.PRODUCTION,
        **options: Unpack[AsyncSignaturesOptions],
    ) -> None:
        given = Given(options, aliases={"httpx_client": "http_client"})
        settings = _settings(environment, given.options)
        super().__init__(settings, given.http_client, given.options)

    @cached_property
    def orders(self) -> AsyncOrders:
        """Operations on orders."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self._caller)


def _settings(environment: SignaturesEnvironment, options: ClientOptions) -> Settings:
    own_server = given_or_env(None, "STYLE_FERN_BASE_URL")
    settings = Settings(
        base_url=own_server or environment.value,
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
