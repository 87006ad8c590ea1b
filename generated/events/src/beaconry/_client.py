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
    from .resources.channels import AsyncChannels, Channels
    from .resources.events import AsyncEvents, Events
    from .resources.notifications import AsyncNotifications, Notifications
    from .resources.queries import AsyncQueries, Queries
    from .resources.segments import AsyncSegments, Segments
    from .resources.webhooks import AsyncWebhooks, Webhooks

Environment = Literal["production", "eu"]
BASE_URLS: dict[Environment, str] = {
    "production": "https://api.beaconry.example/v2",
    "eu": "https://api.eu.beaconry.example/v2",
}


class Beaconry(SyncAPI):
    """A client of the Beaconry API.

    See https://beaconry.example/handbook

    Args:
        access_token: An access token of the workspace; by default
            `BEACONRY_ACCESS_TOKEN`.
        write_key: A key that can only send events; by default `BEACONRY_WRITE_KEY`.
        environment: The server to talk to.
        http_client: Your own `httpx.Client`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        access_token: Secret | None = None,
        write_key: Secret | None = None,
        environment: Environment = "production",
        http_client: Client | None = None,
        **options: Unpack[SyncOptions],
    ) -> None:
        settings = _settings(access_token, write_key, environment, options)
        super().__init__(settings, http_client, options)

    @cached_property
    def events(self) -> Events:
        """Sending events and looking at them."""
        from .resources.events import Events

        return Events(self._caller)

    @cached_property
    def queries(self) -> Queries:
        """Questions about events, asked once or saved."""
        from .resources.queries import Queries

        return Queries(self._caller)

    @cached_property
    def segments(self) -> Segments:
        """Groups of people who have something in common."""
        from .resources.segments import Segments

        return Segments(self._caller)

    @cached_property
    def channels(self) -> Channels:
        """Ways to reach people."""
        from .resources.channels import Channels

        return Channels(self._caller)

    @cached_property
    def notifications(self) -> Notifications:
        """Messages to people."""
        from .resources.notifications import Notifications

        return Notifications(self._caller)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Events that the API sends."""
        from .resources.webhooks import Webhooks

        return Webhooks(self._caller)


class AsyncBeaconry(AsyncAPI):
    """An async client, for asyncio and trio, of the Beaconry API.

    See https://beaconry.example/handbook

    Args:
        access_token: An access token of the workspace; by default
            `BEACONRY_ACCESS_TOKEN`.
        write_key: A key that can only send events; by default `BEACONRY_WRITE_KEY`.
        environment: The server to talk to.
        http_client: Your own `httpx.AsyncClient`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        access_token: AsyncSecret | None = None,
        write_key: AsyncSecret | None = None,
        environment: Environment = "production",
        http_client: AsyncClient | None = None,
        **options: Unpack[AsyncOptions],
    ) -> None:
        settings = _settings(access_token, write_key, environment, options)
        super().__init__(settings, http_client, options)

    @cached_property
    def events(self) -> AsyncEvents:
        """Sending events and looking at them."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self._caller)

    @cached_property
    def queries(self) -> AsyncQueries:
        """Questions about events, asked once or saved."""
        from .resources.queries import AsyncQueries

        return AsyncQueries(self._caller)

    @cached_property
    def segments(self) -> AsyncSegments:
        """Groups of people who have something in common."""
        from .resources.segments import AsyncSegments

        return AsyncSegments(self._caller)

    @cached_property
    def channels(self) -> AsyncChannels:
        """Ways to reach people."""
        from .resources.channels import AsyncChannels

        return AsyncChannels(self._caller)

    @cached_property
    def notifications(self) -> AsyncNotifications:
        """Messages to people."""
        from .resources.notifications import AsyncNotifications

        return AsyncNotifications(self._caller)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Events that the API sends."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self._caller)


def _settings(
    access_token: AsyncSecret | None,
    write_key: AsyncSecret | None,
    environment: Environment,
    options: ClientOptions,
) -> Settings:
    check_environment(environment, BASE_URLS)
    own_server = given_or_env(None, "BEACONRY_BASE_URL")
    settings = Settings(
        base_url=own_server or BASE_URLS[environment],
        user_base_url=own_server is not None,
        base_url_variable="BEACONRY_BASE_URL",
        credentials={
            "accessToken": bearer(given_or_env(access_token, "BEACONRY_ACCESS_TOKEN")),
            "writeKey": api_key_header(
                "X-Write-Key", given_or_env(write_key, "BEACONRY_WRITE_KEY")
            ),
        },
        hints={
            "accessToken": "access_token (or set BEACONRY_ACCESS_TOKEN)",
            "writeKey": "write_key (or set BEACONRY_WRITE_KEY)",
        },
        security=(("accessToken",),),
        error_classes=BY_STATUS,
        error_type=lambda: types.Problem,
        user_agent="beaconry-python/2.4.0",
        log=logger("beaconry", "BEACONRY_LOG"),
    )
    return settings.changed(options)
