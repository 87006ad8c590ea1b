"""What clients are told: one by one, or in one object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.options import AsyncOptions, SyncOptions

if TYPE_CHECKING:
    from ._core.http import AsyncClient, Client


class FlatfileOptions(SyncOptions, total=False):
    """Options of `Flatfile`, beside those of `ClientOptions`.

    Attributes:
        http_client: Your own `httpx.Client`, for proxies, certificates and the
            like.
        httpx_client: `http_client` by another name.
    """

    http_client: Client | None
    httpx_client: Client | None


class AsyncFlatfileOptions(AsyncOptions, total=False):
    """Options of `AsyncFlatfile`, beside those of `ClientOptions`.

    Attributes:
        http_client: Your own `httpx.AsyncClient`, for proxies, certificates and the
            like.
        httpx_client: `http_client` by another name.
    """

    http_client: AsyncClient | None
    httpx_client: AsyncClient | None
