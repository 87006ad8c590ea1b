"""The clients: where the API is, how to prove who you are, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from . import types
from ._core.auth import api_key_header, given_or_env
from ._core.client import AsyncAPI, SyncAPI
from ._core.elsewhere import SpreadSettings
from ._core.logs import logger
from ._core.settings import Settings, check_environment
from .errors import BY_STATUS

if TYPE_CHECKING:
    from ._core.auth import AsyncSecret, Secret
    from ._core.http import AsyncClient, Client
    from ._core.options import AsyncOptions, ClientOptions, SyncOptions
    from .resources.billing import AsyncBilling, Billing
    from .resources.users import AsyncUsers, Users

Environment = Literal["production", "staging"]
BASE_URLS: dict[Environment, str] = {
    "production": "https://billing.acme.test/v1",
    "staging": "https://billing.stage.acme.test/v1",
}
OTHER_URLS: dict[Environment, dict[str, str]] = {
    "production": {},
    "staging": {"https://users.acme.test": "https://users.stage.acme.test"},
}


class Acme(SyncAPI):
    """A client of the Acme API.

    Args:
        api_key: By default `CASE_SEVERAL_API_KEY`.
        user_key: By default `CASE_SEVERAL_USER_KEY`.
        environment: The server to talk to.
        http_client: Your own `httpx.Client`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
        user_key: Secret | None = None,
        environment: Environment = "production",
        http_client: Client | None = None,
        **options: Unpack[SyncOptions],
    ) -> None:
        settings = _settings(api_key, user_key, environment, options)
        super().__init__(settings, http_client, options)

    @cached_property
    def billing(self) -> Billing:
        """Acme Billing."""
        from .resources.billing import Billing

        return Billing(self._caller)

    @cached_property
    def users(self) -> Users:
        """Acme Users."""
        from .resources.users import Users

        return Users(self._caller)


class AsyncAcme(AsyncAPI):
    """An async client, for asyncio and trio, of the Acme API.

    Args:
        api_key: By default `CASE_SEVERAL_API_KEY`.
        user_key: By default `CASE_SEVERAL_USER_KEY`.
        environment: The server to talk to.
        http_client: Your own `httpx.AsyncClient`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        api_key: AsyncSecret | None = None,
        user_key: AsyncSecret | None = None,
        environment: Environment = "production",
        http_client: AsyncClient | None = None,
        **options: Unpack[AsyncOptions],
    ) -> None:
        settings = _settings(api_key, user_key, environment, options)
        super().__init__(settings, http_client, options)

    @cached_property
    def billing(self) -> AsyncBilling:
        """Acme Billing."""
        from .resources.billing import AsyncBilling

        return AsyncBilling(self._caller)

    @cached_property
    def users(self) -> AsyncUsers:
        """Acme Users."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self._caller)


def _settings(
    api_key: AsyncSecret | None,
    user_key: AsyncSecret | None,
    environment: Environment,
    options: ClientOptions,
) -> Settings:
    check_environment(environment, BASE_URLS)
    own_server = given_or_env(None, "CASE_SEVERAL_BASE_URL")
    settings = Settings(
        base_url=own_server or BASE_URLS[environment],
        user_base_url=own_server is not None,
        base_url_variable="CASE_SEVERAL_BASE_URL",
        credentials={
            "billing:key": api_key_header(
                "X-Billing-Key", given_or_env(api_key, "CASE_SEVERAL_API_KEY")
            ),
            "users:key": api_key_header(
                "X-Users-Key", given_or_env(user_key, "CASE_SEVERAL_USER_KEY")
            ),
        },
        hints={
            "billing:key": "api_key (or set CASE_SEVERAL_API_KEY)",
            "users:key": "user_key (or set CASE_SEVERAL_USER_KEY)",
        },
        security=(("billing:key",),),
        error_classes=BY_STATUS,
        error_type=lambda: types.Problem,
        user_agent="case-several-python/2.1.0",
        log=logger("case_several", "CASE_SEVERAL_LOG"),
    )
    settings = settings.turned_into(SpreadSettings, {"others": OTHER_URLS[environment]})
    return settings.changed(options)
