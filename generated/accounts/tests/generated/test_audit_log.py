"""Calls of `audit_log`, sync and async."""

from __future__ import annotations

from gatehouse import Gatehouse, types
from gatehouse._core.exchanges import Exchange, Sent, is_a


def test_search_requests(exchange: Exchange[Gatehouse]) -> None:
    """GET /v1/audit/requests"""
    result = exchange.items(
        "audit_log.search_requests",
        lambda client: client.audit_log.search_requests(
            starting_after="starting_after",
            limit=20,
            self_=True,
            path="/v1/users",
            query="query",
            body="body",
            headers=["User-Agent", "Accept"],
            options_={"case": "ignore", "whole_words": True},
            timeout_=10,
            class_=4,
        ),
    )
    assert is_a(result, list[types.LoggedRequest])
    assert exchange.sent == Sent(
        "GET",
        "/v1/audit/requests",
        query={
            "starting_after": "starting_after",
            "limit": "20",
            "self": "true",
            "path": "/v1/users",
            "query": "query",
            "body": "body",
            "headers": "User-Agent,Accept",
            "options[case]": "ignore",
            "options[whole_words]": "true",
            "timeout": "10",
            "class": "4",
        },
        headers={"authorization": "Bearer access_token"},
    )


def test_get_hours(exchange: Exchange[Gatehouse]) -> None:
    """GET /v1/audit/hours"""
    result = exchange.call(
        "audit_log.get_hours", lambda client: client.audit_log.get_hours()
    )
    assert is_a(result, list[list[int]])
    assert exchange.sent == Sent(
        "GET", "/v1/audit/hours", headers={"authorization": "Bearer access_token"}
    )
