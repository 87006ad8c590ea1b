"""The clients: where the API is, how to prove who you are, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from typing_extensions import Unpack

from ._core.auth import (
    api_key_cookie,
    api_key_header,
    api_key_query,
    basic,
    bearer,
    given_or_env,
)
from ._core.client import AsyncAPI, SyncAPI
from ._core.logs import logger
from ._core.oauth import oauth2
from ._core.servers import ServerVariable, server_url
from ._core.settings import Settings, check_environment
from .errors import BY_STATUS

if TYPE_CHECKING:
    from ._core.auth import AsyncSecret, AsyncToken, Secret, Token
    from ._core.http import AsyncClient, Client
    from ._core.options import AsyncOptions, ClientOptions, SyncOptions
    from .resources.secrets import AsyncSecrets, Secrets

Environment = Literal["live", "sandbox"]
BASE_URLS: dict[Environment, str] = {
    "live": "https://{region}.auth.example",
    "sandbox": "https://sandbox.auth.example",
}
SERVER_VARIABLES: dict[Environment, tuple[ServerVariable, ...]] = {
    "live": (ServerVariable("region", "region", "VAULT_REGION", "eu", ("eu", "us")),),
    "sandbox": (),
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
        client_id: By default `VAULT_CLIENT_ID` (client id).
        client_secret: By default `VAULT_CLIENT_SECRET` (client secret).
        environment: The server to talk to.
        region: `region` in the server's address; by default `VAULT_REGION`, else
            eu.
        http_client: Your own `httpx.Client`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        site_key: Secret | None = None,
        api_key: Secret | None = None,
        legacy: Secret | None = None,
        token: Secret | None = None,
        username: str | None = None,
        password: str | None = None,
        oauth: Token | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        environment: Environment = "live",
        region: Literal["eu", "us"] | str | None = None,
        http_client: Client | None = None,
        **options: Unpack[SyncOptions],
    ) -> None:
        settings = _settings(
            site_key,
            api_key,
            legacy,
            token,
            username,
            password,
            oauth,
            client_id,
            client_secret,
            environment,
            region,
            options,
        )
        super().__init__(settings, http_client, options)

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
        client_id: By default `VAULT_CLIENT_ID` (client id).
        client_secret: By default `VAULT_CLIENT_SECRET` (client secret).
        environment: The server to talk to.
        region: `region` in the server's address; by default `VAULT_REGION`, else
            eu.
        http_client: Your own `httpx.AsyncClient`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        site_key: AsyncSecret | None = None,
        api_key: AsyncSecret | None = None,
        legacy: AsyncSecret | None = None,
        token: AsyncSecret | None = None,
        username: str | None = None,
        password: str | None = None,
        oauth: AsyncToken | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        environment: Environment = "live",
        region: Literal["eu", "us"] | str | None = None,
        http_client: AsyncClient | None = None,
        **options: Unpack[AsyncOptions],
    ) -> None:
        settings = _settings(
            site_key,
            api_key,
            legacy,
            token,
            username,
            password,
            oauth,
            client_id,
            client_secret,
            environment,
            region,
            options,
        )
        super().__init__(settings, http_client, options)

    @cached_property
    def secrets(self) -> AsyncSecrets:
        """Operations on secrets."""
        from .resources.secrets import AsyncSecrets

        return AsyncSecrets(self._caller)


def _settings(
    site_key: AsyncSecret | None,
    api_key: AsyncSecret | None,
    legacy: AsyncSecret | None,
    token: AsyncSecret | None,
    username: str | None,
    password: str | None,
    oauth: AsyncToken | None,
    client_id: str | None,
    client_secret: str | None,
    environment: Environment,
    region: Literal["eu", "us"] | str | None,
    options: ClientOptions,
) -> Settings:
    check_environment(environment, BASE_URLS)
    own_server = given_or_env(None, "VAULT_BASE_URL")
    settings = Settings(
        base_url=server_url(
            own_server,
            BASE_URLS[environment],
            SERVER_VARIABLES[environment],
            {"region": region},
        ),
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
            "oauth": oauth2(
                given_or_env(oauth, "VAULT_OAUTH"),
                given_or_env(client_id, "VAULT_CLIENT_ID"),
                given_or_env(client_secret, "VAULT_CLIENT_SECRET"),
                "https://auth.example/token",
            ),
        },
        hints={
            "siteKey": "site_key (or set VAULT_SITE)",
            "session": "api_key (or set VAULT_API_KEY)",
            "legacy": "legacy (or set VAULT_LEGACY)",
            "token": "token (or set VAULT_TOKEN)",
            "login": "username (or set VAULT_USERNAME) and password (or set VAULT_PASSWORD)",
            "oauth": "oauth (or set VAULT_OAUTH) or client_id (or set VAULT_CLIENT_ID) and client_secret (or set VAULT_CLIENT_SECRET)",
        },
        security=(("siteKey", "token"), ("login",)),
        error_classes=BY_STATUS,
        error_type=lambda: Any,
        user_agent="auth-example-python/1.0.0",
        log=logger("auth_example", "VAULT_LOG"),
    )
    return settings.changed(options)
