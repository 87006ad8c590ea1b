"""Calls of `account`, sync and async."""

from __future__ import annotations

from stowaway import Stowaway, types
from stowaway._core.exchanges import Exchange, Sent, is_a


def test_usage(exchange: Exchange[Stowaway]) -> None:
    """GET /account/usage"""
    result = exchange.call("account.usage", lambda client: client.account.usage())
    assert is_a(result, types.Usage)
    assert exchange.sent == Sent(
        "GET", "/account/usage", headers={"authorization": "Bearer access_token"}
    )
