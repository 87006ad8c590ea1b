"""Calls of `service`, sync and async."""

from __future__ import annotations

from gatehouse import Gatehouse
from gatehouse._core.exchanges import Exchange, Sent


def test_get_health(exchange: Exchange[Gatehouse]) -> None:
    """GET /v1/health"""
    exchange.call("service.get_health", lambda client: client.service.get_health())
    assert exchange.sent == Sent(
        "GET", "/v1/health", headers={"authorization": "Bearer access_token"}
    )
