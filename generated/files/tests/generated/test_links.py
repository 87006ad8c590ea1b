"""Calls of `links`, sync and async."""

from __future__ import annotations

from datetime import datetime, timezone

from stowaway import Stowaway, types
from stowaway._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Stowaway]) -> None:
    """GET /links"""
    result = exchange.items(
        "links.list", lambda client: client.links.list(page=1, per_page=100)
    )
    assert is_a(result, list[types.Link])
    assert exchange.sent == Sent(
        "GET",
        "/links",
        query={"page": "1", "per_page": "100"},
        headers={"authorization": "Bearer access_token"},
    )


def test_create(exchange: Exchange[Stowaway]) -> None:
    """POST /links"""
    result = exchange.call(
        "links.create",
        lambda client: client.links.create(
            file_id="f_1",
            access="view",
            expires_at=datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
            password="Secret1!",
            notify={"by": "email", "address": "user1@example.com"},
        ),
    )
    assert is_a(result, types.Link)
    assert exchange.sent == Sent(
        "POST",
        "/links",
        headers={"authorization": "Bearer access_token"},
        json={
            "file_id": "f_1",
            "access": "view",
            "expires_at": "2024-01-15T12:00:00Z",
            "password": "Secret1!",
            "notify": {"by": "email", "address": "user1@example.com"},
        },
    )


def test_retrieve(exchange: Exchange[Stowaway]) -> None:
    """GET /links/{token}"""
    result = exchange.call(
        "links.retrieve", lambda client: client.links.retrieve("s_9f")
    )
    assert is_a(result, types.Link)
    assert exchange.sent == Sent(
        "GET", "/links/s_9f", headers={"authorization": "Bearer access_token"}
    )


def test_revoke(exchange: Exchange[Stowaway]) -> None:
    """DELETE /links/{token}"""
    exchange.call("links.revoke", lambda client: client.links.revoke("s_9f"))
    assert exchange.sent == Sent(
        "DELETE", "/links/s_9f", headers={"authorization": "Bearer access_token"}
    )


def test_open(exchange: Exchange[Stowaway]) -> None:
    """GET /s/{token}"""
    result = exchange.call(
        "links.open",
        lambda client: client.links.open(
            "s_9f", stowaway_visitor="v_31", x_link_password="Secret1!"
        ),
    )
    assert is_a(result, types.SharedFile)
    assert exchange.sent == Sent(
        "GET",
        "/s/s_9f",
        headers={"x-link-password": "Secret1!"},
        cookies={"stowaway_visitor": "v_31"},
    )
