"""What clients are told: one by one, or in one object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.options import AsyncOptions, SyncOptions

if TYPE_CHECKING:
    from ._core.http import AsyncClient, Client, Limits


class WootivOptions(SyncOptions, total=False):
    """Options of `Wootiv`, beside those of `ClientOptions`.

    Attributes:
        http_client: Your own `httpx.Client`, for proxies, certificates and the
            like.
        connection_pool_limits: `limits` by another name.
        _strict_response_validation: `strict` by another name.
    """

    http_client: Client | None
    connection_pool_limits: Limits
    _strict_response_validation: bool


class AsyncWootivOptions(AsyncOptions, total=False):
    """Options of `AsyncWootiv`, beside those of `ClientOptions`.

    Attributes:
        http_client: Your own `httpx.AsyncClient`, for proxies, certificates and the
            like.
        connection_pool_limits: `limits` by another name.
        _strict_response_validation: `strict` by another name.
    """

    http_client: AsyncClient | None
    connection_pool_limits: Limits
    _strict_response_validation: bool
