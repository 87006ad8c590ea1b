"""What clients are told: one by one, or in one object."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from ._core.given import Config
from ._core.options import AsyncOptions, SyncOptions

if TYPE_CHECKING:
    from ._core.caches import AsyncCacheProvider, CacheProvider
    from ._core.http import AsyncClient, Client


class SchematicOptions(SyncOptions, total=False):
    """Options of `Schematic`, beside those of `ClientOptions`.

    Attributes:
        offline: Whether nothing is sent: calls are answered with `{"data": {}}`.
        flag_defaults: What `check_flag` returns where the API cannot be asked, by
            `flag_key`.
        event_buffer_period: Seconds until what `identify` and `track` recorded is
            sent; by default 5.
        event_capture_url: Another server to send what `identify` and `track`
            recorded to.
        cache_providers: What remembers the answers of `check_flag`, the first asked
            first; an empty list: nothing does. By default 1000 answers are
            remembered for 5 seconds, in memory.
        http_client: Your own `httpx.Client`, for proxies, certificates and the
            like.
        httpx_client: `http_client` by another name.
        headers: `default_headers` by another name.
    """

    offline: bool
    flag_defaults: Mapping[str, bool]
    event_buffer_period: float
    event_capture_url: str
    cache_providers: Sequence[CacheProvider[bool]] | None
    http_client: Client | None
    httpx_client: Client | None
    headers: Mapping[str, str | None]


class AsyncSchematicOptions(AsyncOptions, total=False):
    """Options of `AsyncSchematic`, beside those of `ClientOptions`.

    Attributes:
        offline: Whether nothing is sent: calls are answered with `{"data": {}}`.
        flag_defaults: What `check_flag` returns where the API cannot be asked, by
            `flag_key`.
        event_buffer_period: Seconds until what `identify` and `track` recorded is
            sent; by default 5.
        event_capture_url: Another server to send what `identify` and `track`
            recorded to.
        cache_providers: What remembers the answers of `check_flag`, the first asked
            first; an empty list: nothing does. By default 1000 answers are
            remembered for 5 seconds, in memory.
        http_client: Your own `httpx.AsyncClient`, for proxies, certificates and the
            like.
        httpx_client: `http_client` by another name.
        headers: `default_headers` by another name.
    """

    offline: bool
    flag_defaults: Mapping[str, bool]
    event_buffer_period: float
    event_capture_url: str
    cache_providers: Sequence[CacheProvider[bool] | AsyncCacheProvider[bool]] | None
    http_client: AsyncClient | None
    httpx_client: AsyncClient | None
    headers: Mapping[str, str | None]


class SchematicConfig(Config):
    """Options of `Schematic` in one object; see `SchematicOptions`."""

    def __init__(self, **options: Unpack[SchematicOptions]) -> None:
        super().__init__(options)


class AsyncSchematicConfig(Config):
    """Options of `AsyncSchematic` in one object; see `AsyncSchematicOptions`."""

    def __init__(self, **options: Unpack[AsyncSchematicOptions]) -> None:
        super().__init__(options)
