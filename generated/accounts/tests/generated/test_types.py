"""Calls of `types`, sync and async."""

from __future__ import annotations

from gatehouse import Gatehouse, types
from gatehouse._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Gatehouse]) -> None:
    """GET /v1/types"""
    result = exchange.call("types.list", lambda client: client.types.list())
    assert is_a(result, types.ListTypesResponse)
    assert exchange.sent == Sent(
        "GET", "/v1/types", headers={"authorization": "Bearer access_token"}
    )


def test_create(exchange: Exchange[Gatehouse]) -> None:
    """POST /v1/types"""
    result = exchange.call(
        "types.create",
        lambda client: client.types.create(
            id="robot", title="A program", class_="program", max_risk=1
        ),
    )
    assert is_a(result, types.AccountType)
    assert exchange.sent == Sent(
        "POST",
        "/v1/types",
        headers={"authorization": "Bearer access_token"},
        json={"id": "robot", "title": "A program", "class": "program", "max_risk": 1},
    )
