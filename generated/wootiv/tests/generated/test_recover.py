"""Calls of `users.recover`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv
from wootiv._core.exchanges import Exchange, Sent


def test_update(exchange: Exchange[Wootiv]) -> None:
    """PATCH /user/recover/{id}"""
    exchange.call(
        "users.recover.update", lambda client: client.users.recover.update("id")
    )
    assert exchange.sent == Sent(
        "PATCH",
        "/user/recover/id",
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
