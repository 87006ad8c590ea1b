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
        "PATCH", "/user/recover/id", headers={"authorization": "Bearer api_key"}
    )
