"""The clients: where the API is, how to prove who you are, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from typing_extensions import Unpack

from ._core.client import AsyncAPI, SyncAPI
from ._core.options import ClientOptions
from ._core.settings import (
    Settings,
    api_key_cookie,
    api_key_header,
    api_key_query,
    basic,
    bearer,
    given_or_env,
)
from .errors import BY_STATUS

if TYPE_CHECKING:
    from ._core.http import AsyncClient, Client
    from .resources.secrets import AsyncSecrets, Secrets

Environment = Literal["live", "sandbox"]
BASE_URLS: dict[Environment, str] = {
    "live": "https://eu.auth.example",
    "sandbox": "https://sandbox.auth.example",
}


class AuthExample(SyncAPI):
    """A client of the Auth example API.

    Args:
        site_key: Ask the administrator for it; by default `VAULT_SITE`.
        api_key: By default `VAULT_API_KEY`.
        legacy: By default `VAULT_LEGACY`.
        token: By default `VAULT_TOKEN`.
        username: By default `VAULT_USERNAME` (username).
        password: By default `VAULT_PASSWORD` (password).
        oauth: By default `VAULT_OAUTH`.
        environment: The server to talk to.
        http_client: Your own `httpx.Client`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        site_key: str | None = None,
        api_key: str | None = None,
        legacy: str | None = None,
        token: str | None = None,
        username: str | None = None,
        password: str | None = None,
        oauth: str | None = None,
        environment: Environment = "live",
        http_client: Client | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        settings = _settings(
            site_key,
            api_key,
            legacy,
            token,
            username,
            password,
            oauth,
            environment,
            options,
        )
        super().__init__(settings, http_client)

    @cached_property
    def secrets(self) -> Secrets:
        """Operations on secrets."""
        from .resources.secrets import Secrets

        return Secrets(self._caller)


class AsyncAuthExample(AsyncAPI):
    """An async client, for asyncio and trio, of the Auth example API.

    Args:
        site_key: Ask the administrator for it; by default `VAULT_SITE`.
        api_key: By default `VAULT_API_KEY`.
        legacy: By default `VAULT_LEGACY`.
        token: By default `VAULT_TOKEN`.
        username: By default `VAULT_USERNAME` (username).
        password: By default `VAULT_PASSWORD` (password).
        oauth: By default `VAULT_OAUTH`.
        environment: The server to talk to.
        http_client: Your own `httpx.AsyncClient`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        site_key: str | None = None,
        api_key: str | None = None,
        legacy: str | None = None,
        token: str | None = None,
        username: str | None = None,
        password: str | None = None,
        oauth: str | None = None,
        environment: Environment = "live",
        http_client: AsyncClient | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        settings = _settings(
            site_key,
            api_key,
            legacy,
            token,
            username,
            password,
            oauth,
            environment,
            options,
        )
        super().__init__(settings, http_client)

    @cached_property
    def secrets(self) -> AsyncSecrets:
        """Operations on secrets."""
        from .resources.secrets import AsyncSecrets

        return AsyncSecrets(self._caller)


def _settings(
    site_key: str | None,
    api_key: str | None,
    legacy: str | None,
    token: str | None,
    username: str | None,
    password: str | None,
    oauth: str | None,
    environment: Environment,
    options: ClientOptions,
) -> Settings:
    own_server = given_or_env(None, "VAULT_BASE_URL")
    settings = Settings(
        base_url=own_server or BASE_URLS[environment],
        user_base_url=own_server is not None,
        base_url_variable="VAULT_BASE_URL",
        credentials={
            "siteKey": api_key_header("X-Site", given_or_env(site_key, "VAULT_SITE")),
            "session": api_key_cookie("sid", given_or_env(api_key, "VAULT_API_KEY")),
            "legacy": api_key_query("key", given_or_env(legacy, "VAULT_LEGACY")),
            "token": bearer(given_or_env(token, "VAULT_TOKEN")),
            "login": basic(
                given_or_env(username, "VAULT_USERNAME"),
                given_or_env(password, "VAULT_PASSWORD"),
            ),
            "oauth": bearer(given_or_env(oauth, "VAULT_OAUTH")),
        },
        security=(("siteKey", "token"), ("login",)),
        error_classes=BY_STATUS,
        error_type=lambda: Any,
        user_agent="auth-example-python/1.0.0",
    )
    return settings.changed(**options)
