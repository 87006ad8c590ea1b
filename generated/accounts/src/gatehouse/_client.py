"""The clients: where the API is, how to prove who you are, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from . import types
from ._core.auth import (
    api_key_cookie,
    api_key_header,
    api_key_query,
    basic,
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
    from .resources.access_tokens import AccessTokens, AsyncAccessTokens
    from .resources.audit_log import AsyncAuditLog, AuditLog
    from .resources.profile_fields import AsyncProfileFields, ProfileFields
    from .resources.service import AsyncService, Service
    from .resources.settings_resource import AsyncSettingsResource, SettingsResource
    from .resources.sign_in_rules import AsyncSignInRules, SignInRules
    from .resources.types import AsyncTypes, Types
    from .resources.user_accounts import AsyncUserAccounts, UserAccounts

Environment = Literal["production", "own"]
BASE_URLS: dict[Environment, str] = {
    "production": "https://{region}.gatehouse.example",
    "own": "https://gate.{domain}:{port}",
}
SERVER_VARIABLES: dict[Environment, tuple[ServerVariable, ...]] = {
    "production": (
        ServerVariable(
            "region", "region", "GATEHOUSE_REGION", "eu", ("eu", "us", "ap")
        ),
    ),
    "own": (
        ServerVariable("domain", "domain", "GATEHOUSE_DOMAIN", "localhost.example"),
        ServerVariable("port", "port", "GATEHOUSE_PORT", "8443"),
    ),
}


class Gatehouse(SyncAPI):
    """A client of the Gatehouse API.

    Args:
        access_token: For programs, and for people who let a program act for them;
            by default `GATEHOUSE_ACCESS_TOKEN`.
        client_id: For programs, and for people who let a program act for them; by
            default `GATEHOUSE_CLIENT_ID` (client id).
        client_secret: For programs, and for people who let a program act for them;
            by default `GATEHOUSE_CLIENT_SECRET` (client secret).
        program_id: The name and secret of a program; by default
            `GATEHOUSE_PROGRAM_ID` (username).
        program_secret: The name and secret of a program; by default
            `GATEHOUSE_PROGRAM_SECRET` (password).
        api_key: A key of a tenant. Only together with `tenant`; by default
            `GATEHOUSE_API_KEY`.
        tenant: The name of a tenant; by default `GATEHOUSE_TENANT`.
        session: The session of a person who is signed in; by default
            `GATEHOUSE_SESSION`.
        environment: The server to talk to.
        region: Where the accounts are kept; by default `GATEHOUSE_REGION`, else eu.
        domain: Your domain; by default `GATEHOUSE_DOMAIN`, else localhost.example.
        port: The port; by default `GATEHOUSE_PORT`, else 8443.
        http_client: Your own `httpx.Client`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        access_token: Token | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        program_id: str | None = None,
        program_secret: str | None = None,
        api_key: Secret | None = None,
        tenant: Secret | None = None,
        session: Secret | None = None,
        environment: Environment = "production",
        region: Literal["eu", "us", "ap"] | str | None = None,
        domain: str | None = None,
        port: str | None = None,
        http_client: Client | None = None,
        **options: Unpack[SyncOptions],
    ) -> None:
        settings = _settings(
            access_token,
            client_id,
            client_secret,
            program_id,
            program_secret,
            api_key,
            tenant,
            session,
            environment,
            region,
            domain,
            port,
            options,
        )
        super().__init__(settings, http_client, options)

    @cached_property
    def user_accounts(self) -> UserAccounts:
        """People, and what is known of them."""
        from .resources.user_accounts import UserAccounts

        return UserAccounts(self._caller)

    @cached_property
    def access_tokens(self) -> AccessTokens:
        """What programs prove themselves with."""
        from .resources.access_tokens import AccessTokens

        return AccessTokens(self._caller)

    @cached_property
    def types(self) -> Types:
        """Kinds of accounts."""
        from .resources.types import Types

        return Types(self._caller)

    @cached_property
    def profile_fields(self) -> ProfileFields:
        """What your tenant wants to know of its users, beyond names."""
        from .resources.profile_fields import ProfileFields

        return ProfileFields(self._caller)

    @cached_property
    def sign_in_rules(self) -> SignInRules:
        """Who may come in."""
        from .resources.sign_in_rules import SignInRules

        return SignInRules(self._caller)

    @cached_property
    def settings(self) -> SettingsResource:
        """What holds for all accounts."""
        from .resources.settings_resource import SettingsResource

        return SettingsResource(self._caller)

    @cached_property
    def audit_log(self) -> AuditLog:
        """Who asked for what."""
        from .resources.audit_log import AuditLog

        return AuditLog(self._caller)

    @cached_property
    def service(self) -> Service:
        """Whether Gatehouse works."""
        from .resources.service import Service

        return Service(self._caller)


class AsyncGatehouse(AsyncAPI):
    """An async client, for asyncio and trio, of the Gatehouse API.

    Args:
        access_token: For programs, and for people who let a program act for them;
            by default `GATEHOUSE_ACCESS_TOKEN`.
        client_id: For programs, and for people who let a program act for them; by
            default `GATEHOUSE_CLIENT_ID` (client id).
        client_secret: For programs, and for people who let a program act for them;
            by default `GATEHOUSE_CLIENT_SECRET` (client secret).
        program_id: The name and secret of a program; by default
            `GATEHOUSE_PROGRAM_ID` (username).
        program_secret: The name and secret of a program; by default
            `GATEHOUSE_PROGRAM_SECRET` (password).
        api_key: A key of a tenant. Only together with `tenant`; by default
            `GATEHOUSE_API_KEY`.
        tenant: The name of a tenant; by default `GATEHOUSE_TENANT`.
        session: The session of a person who is signed in; by default
            `GATEHOUSE_SESSION`.
        environment: The server to talk to.
        region: Where the accounts are kept; by default `GATEHOUSE_REGION`, else eu.
        domain: Your domain; by default `GATEHOUSE_DOMAIN`, else localhost.example.
        port: The port; by default `GATEHOUSE_PORT`, else 8443.
        http_client: Your own `httpx.AsyncClient`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        access_token: AsyncToken | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        program_id: str | None = None,
        program_secret: str | None = None,
        api_key: AsyncSecret | None = None,
        tenant: AsyncSecret | None = None,
        session: AsyncSecret | None = None,
        environment: Environment = "production",
        region: Literal["eu", "us", "ap"] | str | None = None,
        domain: str | None = None,
        port: str | None = None,
        http_client: AsyncClient | None = None,
        **options: Unpack[AsyncOptions],
    ) -> None:
        settings = _settings(
            access_token,
            client_id,
            client_secret,
            program_id,
            program_secret,
            api_key,
            tenant,
            session,
            environment,
            region,
            domain,
            port,
            options,
        )
        super().__init__(settings, http_client, options)

    @cached_property
    def user_accounts(self) -> AsyncUserAccounts:
        """People, and what is known of them."""
        from .resources.user_accounts import AsyncUserAccounts

        return AsyncUserAccounts(self._caller)

    @cached_property
    def access_tokens(self) -> AsyncAccessTokens:
        """What programs prove themselves with."""
        from .resources.access_tokens import AsyncAccessTokens

        return AsyncAccessTokens(self._caller)

    @cached_property
    def types(self) -> AsyncTypes:
        """Kinds of accounts."""
        from .resources.types import AsyncTypes

        return AsyncTypes(self._caller)

    @cached_property
    def profile_fields(self) -> AsyncProfileFields:
        """What your tenant wants to know of its users, beyond names."""
        from .resources.profile_fields import AsyncProfileFields

        return AsyncProfileFields(self._caller)

    @cached_property
    def sign_in_rules(self) -> AsyncSignInRules:
        """Who may come in."""
        from .resources.sign_in_rules import AsyncSignInRules

        return AsyncSignInRules(self._caller)

    @cached_property
    def settings(self) -> AsyncSettingsResource:
        """What holds for all accounts."""
        from .resources.settings_resource import AsyncSettingsResource

        return AsyncSettingsResource(self._caller)

    @cached_property
    def audit_log(self) -> AsyncAuditLog:
        """Who asked for what."""
        from .resources.audit_log import AsyncAuditLog

        return AsyncAuditLog(self._caller)

    @cached_property
    def service(self) -> AsyncService:
        """Whether Gatehouse works."""
        from .resources.service import AsyncService

        return AsyncService(self._caller)


def _settings(
    access_token: AsyncToken | None,
    client_id: str | None,
    client_secret: str | None,
    program_id: str | None,
    program_secret: str | None,
    api_key: AsyncSecret | None,
    tenant: AsyncSecret | None,
    session: AsyncSecret | None,
    environment: Environment,
    region: Literal["eu", "us", "ap"] | str | None,
    domain: str | None,
    port: str | None,
    options: ClientOptions,
) -> Settings:
    check_environment(environment, BASE_URLS)
    own_server = given_or_env(None, "GATEHOUSE_BASE_URL")
    settings = Settings(
        base_url=server_url(
            own_server,
            BASE_URLS[environment],
            SERVER_VARIABLES[environment],
            {"region": region, "domain": domain, "port": port},
        ),
        user_base_url=own_server is not None,
        base_url_variable="GATEHOUSE_BASE_URL",
        credentials={
            "oauth": oauth2(
                given_or_env(access_token, "GATEHOUSE_ACCESS_TOKEN"),
                given_or_env(client_id, "GATEHOUSE_CLIENT_ID"),
                given_or_env(client_secret, "GATEHOUSE_CLIENT_SECRET"),
                "https://login.gatehouse.example/token",
            ),
            "programSecret": basic(
                given_or_env(program_id, "GATEHOUSE_PROGRAM_ID"),
                given_or_env(program_secret, "GATEHOUSE_PROGRAM_SECRET"),
            ),
            "queryKey": api_key_query(
                "api_key", given_or_env(api_key, "GATEHOUSE_API_KEY")
            ),
            "tenant": api_key_header(
                "X-Tenant", given_or_env(tenant, "GATEHOUSE_TENANT")
            ),
            "sessionCookie": api_key_cookie(
                "gatehouse_session", given_or_env(session, "GATEHOUSE_SESSION")
            ),
        },
        hints={
            "oauth": "access_token (or set GATEHOUSE_ACCESS_TOKEN) or client_id (or set GATEHOUSE_CLIENT_ID) and client_secret (or set GATEHOUSE_CLIENT_SECRET)",
            "programSecret": "program_id (or set GATEHOUSE_PROGRAM_ID) and program_secret (or set GATEHOUSE_PROGRAM_SECRET)",
            "queryKey": "api_key (or set GATEHOUSE_API_KEY)",
            "tenant": "tenant (or set GATEHOUSE_TENANT)",
            "sessionCookie": "session (or set GATEHOUSE_SESSION)",
        },
        security=(("oauth",), ("queryKey", "tenant")),
        error_classes=BY_STATUS,
        error_type=lambda: types.Error,
        user_agent="gatehouse-python/0.6.0",
        log=logger("gatehouse", "GATEHOUSE_LOG"),
    )
    return settings.changed(options)
