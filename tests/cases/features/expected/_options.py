"""What clients are told: one by one, or in one object."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from ._core.given import Config
from ._core.options import AsyncOptions, SyncOptions

if TYPE_CHECKING:
    from ._core.caches import AsyncCacheProvider, CacheProvider
    from ._core.http import AsyncClient, Client, Timeout


class LampsOptions(SyncOptions, total=False):
    """Options of `Lamps`, beside those of `ClientOptions`.

    Attributes:
        dark: Whether nothing is sent: calls are answered with `{"id": "none"}`.
        usual_brightness: What `brightness` returns where the API cannot be asked,
            by `lamp_id`.
        cache_providers: What remembers the answers of `brightness` and `lamp`, the
            first asked first; an empty list: nothing does. By default 1000 answers
            are remembered for 5 seconds, in memory.
        http_client: Your own `httpx.Client`, for proxies, certificates and the
            like.
        http: `http_client` by another name.
        headers: `default_headers` by another name.
        wait: `timeout` by another name.
        tries: `max_retries` by another name.
    """

    dark: bool
    usual_brightness: Mapping[str, int]
    cache_providers: Sequence[CacheProvider[Any]] | None
    http_client: Client | None
    http: Client | None
    headers: Mapping[str, str | None]
    wait: float | Timeout | None
    tries: int


class AsyncLampsOptions(AsyncOptions, total=False):
    """Options of `AsyncLamps`, beside those of `ClientOptions`.

    Attributes:
        dark: Whether nothing is sent: calls are answered with `{"id": "none"}`.
        usual_brightness: What `brightness` returns where the API cannot be asked,
            by `lamp_id`.
        cache_providers: What remembers the answers of `brightness` and `lamp`, the
            first asked first; an empty list: nothing does. By default 1000 answers
            are remembered for 5 seconds, in memory.
        http_client: Your own `httpx.AsyncClient`, for proxies, certificates and the
            like.
        http: `http_client` by another name.
        headers: `default_headers` by another name.
        wait: `timeout` by another name.
        tries: `max_retries` by another name.
    """

    dark: bool
    usual_brightness: Mapping[str, int]
    cache_providers: Sequence[CacheProvider[Any] | AsyncCacheProvider[Any]] | None
    http_client: AsyncClient | None
    http: AsyncClient | None
    headers: Mapping[str, str | None]
    wait: float | Timeout | None
    tries: int


class LampsConfig(Config):
    """Options of `Lamps` in one object; see `LampsOptions`."""

    def __init__(self, **options: Unpack[LampsOptions]) -> None:
        super().__init__(options)


class AsyncLampsConfig(Config):
    """Options of `AsyncLamps` in one object; see `AsyncLampsOptions`."""

    def __init__(self, **options: Unpack[AsyncLampsOptions]) -> None:
        super().__init__(options)
