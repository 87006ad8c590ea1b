"""The clients: where the API is, how to prove who you are, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from typing_extensions import Unpack

from ._core.auth import api_key_header, given_or_env
from ._core.client import AsyncAPI, SyncAPI
from ._core.client_params import ClientParameter, ClientParameters
from ._core.errors import USUAL_MESSAGES
from ._core.logs import logger
from ._core.settings import Settings, check_environment
from .errors import BY_STATUS

if TYPE_CHECKING:
    from ._core.auth import AsyncSecret, Secret
    from ._core.http import AsyncClient, Client
    from ._core.options import AsyncOptions, ClientOptions, SyncOptions
    from .resources.library import AsyncLibrary, Library

Environment = Literal["live", "test_bed"]
BASE_URLS: dict[Environment, str] = {
    "live": "https://api.acme.test/v2",
    "test_bed": "https://test.acme.test/v2",
}


class Acme(SyncAPI):
    """A client of the Acme API.

    Args:
        library_key: By default `LIBRARY_KEY`.
        environment: The server to talk to.
        version: By default `ACME_VERSION`, else 2026-01-01.
        http_client: Your own `httpx.Client`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        library_key: Secret | None = None,
        environment: Environment = "live",
        version: str | None = None,
        http_client: Client | None = None,
        **options: Unpack[SyncOptions],
    ) -> None:
        settings = _settings(library_key, environment, version, options)
        super().__init__(settings, http_client, options)

    @cached_property
    def library(self) -> Library:
        """Operations on library."""
        from .resources.library import Library

        return Library(self._caller)


class AsyncAcme(AsyncAPI):
    """An async client, for asyncio and trio, of the Acme API.

    Args:
        library_key: By default `LIBRARY_KEY`.
        environment: The server to talk to.
        version: By default `ACME_VERSION`, else 2026-01-01.
        http_client: Your own `httpx.AsyncClient`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        library_key: AsyncSecret | None = None,
        environment: Environment = "live",
        version: str | None = None,
        http_client: AsyncClient | None = None,
        **options: Unpack[AsyncOptions],
    ) -> None:
        settings = _settings(library_key, environment, version, options)
        super().__init__(settings, http_client, options)

    @cached_property
    def library(self) -> AsyncLibrary:
        """Operations on library."""
        from .resources.library import AsyncLibrary

        return AsyncLibrary(self._caller)


def _settings(
    library_key: AsyncSecret | None,
    environment: Environment,
    version: str | None,
    options: ClientOptions,
) -> Settings:
    check_environment(environment, BASE_URLS)
    own_server = given_or_env(None, "ACME_BASE_URL")
    settings = Settings(
        base_url=own_server or BASE_URLS[environment],
        user_base_url=own_server is not None,
        base_url_variable="ACME_BASE_URL",
        credentials={
            "key": api_key_header("X-Key", given_or_env(library_key, "LIBRARY_KEY"))
        },
        hints={"key": "library_key (or set LIBRARY_KEY)"},
        security=(("key",),),
        error_classes=BY_STATUS,
        error_type=lambda: Any,
        user_agent="acme-python/1.0.0",
        log=logger("acme", "ACME_LOG"),
        timeout=20.0,
        message=(("says",), *USUAL_MESSAGES),
        parameters=ClientParameters(
            ClientParameter(
                "version",
                "headers",
                "X-Acme-Version",
                version,
                variable="ACME_VERSION",
                default="2026-01-01",
                everywhere=True,
            )
        ),
    )
    return settings.changed(options)
