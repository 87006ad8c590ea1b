"""Calls of `segments`, sync and async."""

from __future__ import annotations

from beaconry import Beaconry, types
from beaconry._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Beaconry]) -> None:
    """GET /segments"""
    result = exchange.items(
        "segments.list", lambda client: client.segments.list(limit=50, cursor="cursor")
    )
    assert is_a(result, list[types.Segment])
    assert exchange.sent == Sent(
        "GET",
        "/segments",
        query={"limit": "50", "cursor": "cursor"},
        headers={"authorization": "Bearer access_token"},
    )


def test_create(exchange: Exchange[Beaconry]) -> None:
    """POST /segments"""
    result = exchange.call(
        "segments.create",
        lambda client: client.segments.create(
            name="Hat lovers",
            filter={
                "op": "or",
                "filters": [
                    {"op": "equals", "field": "product", "value": "hat-blue"},
                    {"op": "equals", "field": "product", "value": "hat-red"},
                ],
            },
            notify=["chn_1"],
        ),
    )
    assert is_a(result, types.Segment)
    assert exchange.sent == Sent(
        "POST",
        "/segments",
        headers={"authorization": "Bearer access_token"},
        json={
            "name": "Hat lovers",
            "filter": {
                "op": "or",
                "filters": [
                    {"op": "equals", "field": "product", "value": "hat-blue"},
                    {"op": "equals", "field": "product", "value": "hat-red"},
                ],
            },
            "notify": ["chn_1"],
        },
    )


def test_evaluate(exchange: Exchange[Beaconry]) -> None:
    """POST /segments/{segment_id}/evaluate"""
    result = exchange.call(
        "segments.evaluate",
        lambda client: client.segments.evaluate(
            "segment_id", body={"actor": "user_18"}
        ),
    )
    assert is_a(result, bool | None)
    assert exchange.sent == Sent(
        "POST",
        "/segments/segment_id/evaluate",
        headers={"authorization": "Bearer access_token"},
        json={"actor": "user_18"},
    )
