"""Calls of `auth.token`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv, types
from wootiv._core.exchanges import Exchange, Sent, is_a


def test_refresh(exchange: Exchange[Wootiv]) -> None:
    """POST /auth/token/refresh"""
    result = exchange.call(
        "auth.token.refresh",
        lambda client: client.auth.token.refresh(refresh_token="rt_1"),
    )
    assert is_a(result, types.TokenRefreshResponse)
    assert exchange.sent == Sent(
        "POST",
        "/auth/token/refresh",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
        json={"refreshToken": "rt_1"},
    )
