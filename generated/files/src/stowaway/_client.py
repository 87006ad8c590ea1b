"""The clients: where the API is, how to prove who you are, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from . import types
from ._core.auth import bearer, given_or_env
from ._core.client import AsyncAPI, SyncAPI
from ._core.logs import logger
from ._core.settings import Settings, check_environment
from .errors import BY_STATUS

if TYPE_CHECKING:
    from ._core.auth import AsyncToken, Token
    from ._core.http import AsyncClient, Client
    from ._core.options import AsyncOptions, ClientOptions, SyncOptions
    from .resources.account import Account, AsyncAccount
    from .resources.files import AsyncFiles, Files
    from .resources.folders import AsyncFolders, Folders
    from .resources.links import AsyncLinks, Links
    from .resources.tokens import AsyncTokens, Tokens

Environment = Literal["production", "staging"]
BASE_URLS: dict[Environment, str] = {
    "production": "https://api.stowaway.example/v1",
    "staging": "https://api.staging.stowaway.example/v1",
}


class Stowaway(SyncAPI):
    """A client of the Stowaway API.

    Args:
        access_token: A token as `exchangeToken` gives it; by default
            `STOWAWAY_ACCESS_TOKEN`.
        environment: The server to talk to.
        http_client: Your own `httpx.Client`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        access_token: Token | None = None,
        environment: Environment = "production",
        http_client: Client | None = None,
        **options: Unpack[SyncOptions],
    ) -> None:
        settings = _settings(access_token, environment, options)
        super().__init__(settings, http_client, options)

    @cached_property
    def tokens(self) -> Tokens:
        """Proving who you are."""
        from .resources.tokens import Tokens

        return Tokens(self._caller)

    @cached_property
    def files(self) -> Files:
        """What is kept."""
        from .resources.files import Files

        return Files(self._caller)

    @cached_property
    def folders(self) -> Folders:
        """Where files are."""
        from .resources.folders import Folders

        return Folders(self._caller)

    @cached_property
    def links(self) -> Links:
        """Showing files to people who have no account."""
        from .resources.links import Links

        return Links(self._caller)

    @cached_property
    def account(self) -> Account:
        """How much room there is."""
        from .resources.account import Account

        return Account(self._caller)


class AsyncStowaway(AsyncAPI):
    """An async client, for asyncio and trio, of the Stowaway API.

    Args:
        access_token: A token as `exchangeToken` gives it; by default
            `STOWAWAY_ACCESS_TOKEN`.
        environment: The server to talk to.
        http_client: Your own `httpx.AsyncClient`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        access_token: AsyncToken | None = None,
        environment: Environment = "production",
        http_client: AsyncClient | None = None,
        **options: Unpack[AsyncOptions],
    ) -> None:
        settings = _settings(access_token, environment, options)
        super().__init__(settings, http_client, options)

    @cached_property
    def tokens(self) -> AsyncTokens:
        """Proving who you are."""
        from .resources.tokens import AsyncTokens

        return AsyncTokens(self._caller)

    @cached_property
    def files(self) -> AsyncFiles:
        """What is kept."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._caller)

    @cached_property
    def folders(self) -> AsyncFolders:
        """Where files are."""
        from .resources.folders import AsyncFolders

        return AsyncFolders(self._caller)

    @cached_property
    def links(self) -> AsyncLinks:
        """Showing files to people who have no account."""
        from .resources.links import AsyncLinks

        return AsyncLinks(self._caller)

    @cached_property
    def account(self) -> AsyncAccount:
        """How much room there is."""
        from .resources.account import AsyncAccount

        return AsyncAccount(self._caller)


def _settings(
    access_token: AsyncToken | None, environment: Environment, options: ClientOptions
) -> Settings:
    check_environment(environment, BASE_URLS)
    own_server = given_or_env(None, "STOWAWAY_BASE_URL")
    settings = Settings(
        base_url=own_server or BASE_URLS[environment],
        user_base_url=own_server is not None,
        base_url_variable="STOWAWAY_BASE_URL",
        credentials={
            "accessToken": bearer(given_or_env(access_token, "STOWAWAY_ACCESS_TOKEN"))
        },
        hints={"accessToken": "access_token (or set STOWAWAY_ACCESS_TOKEN)"},
        security=(("accessToken",),),
        error_classes=BY_STATUS,
        error_type=lambda: types.Problem,
        user_agent="stowaway-python/1.9.0",
        log=logger("stowaway", "STOWAWAY_LOG"),
    )
    return settings.changed(options)
