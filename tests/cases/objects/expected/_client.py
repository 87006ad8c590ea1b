"""The clients: where the API is, how to prove who you are, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from ._core.auth import bearer, given_or_env
from ._core.client import AsyncAPI, SyncAPI
from ._core.elsewhere import SpreadSettings
from ._core.logs import logger
from ._core.modes import Mode, in_mode
from ._core.settings import Settings
from .errors import BY_STATUS, DarkError

if TYPE_CHECKING:
    from ._core.auth import AsyncSecret, Secret
    from ._core.http import AsyncClient, Client
    from ._core.options import AsyncOptions, ClientOptions, SyncOptions
    from .resources.lamps import AsyncLamps, Lamps

BASE_URL = "https://lamps.test"
NIGHT = Mode("night", denied={"lamps.patch": {}}, error=DarkError)


class Rooms(SyncAPI):
    """A client of the Rooms API.

    Args:
        key: By default `ROOMS_KEY`.
        base_url_v2: Instead of `https://v2.lamps.test`; default: the environment
            variable `ROOMS_BASE_URL_V2`.
        night: Whether the client is in this mode.
        http_client: Your own `httpx.Client`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        key: Secret | None = None,
        base_url_v2: str | None = None,
        night: bool = False,
        http_client: Client | None = None,
        **options: Unpack[SyncOptions],
    ) -> None:
        settings = _settings(key, base_url_v2, night, options)
        super().__init__(settings, http_client, options)

    @cached_property
    def lamps(self) -> Lamps:
        """Operations on lamps."""
        from .resources.lamps import Lamps

        return Lamps(self._caller)


class AsyncRooms(AsyncAPI):
    """An async client, for asyncio and trio, of the Rooms API.

    Args:
        key: By default `ROOMS_KEY`.
        base_url_v2: Instead of `https://v2.lamps.test`; default: the environment
            variable `ROOMS_BASE_URL_V2`.
        night: Whether the client is in this mode.
        http_client: Your own `httpx.AsyncClient`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        key: AsyncSecret | None = None,
        base_url_v2: str | None = None,
        night: bool = False,
        http_client: AsyncClient | None = None,
        **options: Unpack[AsyncOptions],
    ) -> None:
        settings = _settings(key, base_url_v2, night, options)
        super().__init__(settings, http_client, options)

    @cached_property
    def lamps(self) -> AsyncLamps:
        """Operations on lamps."""
        from .resources.lamps import AsyncLamps

        return AsyncLamps(self._caller)


def _settings(
    key: AsyncSecret | None,
    base_url_v2: str | None,
    night: bool,
    options: ClientOptions,
) -> Settings:
    own_server = given_or_env(None, "ROOMS_BASE_URL")
    settings = Settings(
        base_url=own_server or BASE_URL,
        user_base_url=own_server is not None,
        base_url_variable="ROOMS_BASE_URL",
        credentials={"key": bearer(given_or_env(key, "ROOMS_KEY"))},
        hints={"key": "key (or set ROOMS_KEY)"},
        security=(("key",),),
        error_classes=BY_STATUS,
        error_type=lambda: Any,
        user_agent="rooms-python/1.0.0",
        log=logger("rooms", "ROOMS_LOG"),
    )
    settings = settings.turned_into(
        SpreadSettings,
        {
            "named": {
                "https://v2.lamps.test": given_or_env(base_url_v2, "ROOMS_BASE_URL_V2")
            }
        },
    )
    if night:
        settings = in_mode(settings, NIGHT, key=given_or_env(key, "ROOMS_KEY"))
    return settings.changed(options)
