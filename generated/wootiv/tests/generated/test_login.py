"""Calls of `auth.recovery.login`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv
from wootiv._core.exchanges import Exchange, Sent


def test_create(exchange: Exchange[Wootiv]) -> None:
    """POST /auth/recovery/login"""
    exchange.call(
        "auth.recovery.login.create",
        lambda client: client.auth.recovery.login.create(email="ann@mail.example"),
    )
    assert exchange.sent == Sent(
        "POST",
        "/auth/recovery/login",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
        json={"email": "ann@mail.example"},
    )
