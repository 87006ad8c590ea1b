"""Calls of `auth.recovery.passcode`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv
from wootiv._core.exchanges import Exchange, Sent


def test_retrieve(exchange: Exchange[Wootiv]) -> None:
    """GET /auth/recovery/passcode/{passcode}"""
    exchange.call(
        "auth.recovery.passcode.retrieve",
        lambda client: client.auth.recovery.passcode.retrieve("passcode"),
    )
    assert exchange.sent == Sent(
        "GET",
        "/auth/recovery/passcode/passcode",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
    )
