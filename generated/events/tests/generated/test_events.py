"""Calls of `events`, sync and async."""

# pyright: reportDeprecated=false

from __future__ import annotations

from datetime import date, datetime, timezone

import pytest

from beaconry import Beaconry, types
from beaconry._core.exchanges import Exchange, Sent, is_a

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def test_track(exchange: Exchange[Beaconry]) -> None:
    """POST /events"""
    result = exchange.call(
        "events.track",
        lambda client: client.events.track(
            body={
                "actor": "user_18",
                "at": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
                "context": {
                    "locale": "nl-NL",
                    "place": (52.37, 4.9),
                    "device": "device",
                },
                "kind": "page_view",
                "url": "https://shop.example/hats",
                "referrer": "https://example.com/1",
                "seconds": 12.5,
            },
            idempotency_key="idempotency_key",
        ),
    )
    assert is_a(result, types.Duplicate)
    assert exchange.sent == Sent(
        "POST",
        "/events",
        headers={"idempotency-key": "idempotency_key", "x-write-key": "write_key"},
        json={
            "actor": "user_18",
            "at": "2024-01-15T12:00:00Z",
            "context": {"locale": "nl-NL", "place": [52.37, 4.9], "device": "device"},
            "kind": "page_view",
            "url": "https://shop.example/hats",
            "referrer": "https://example.com/1",
            "seconds": 12.5,
        },
    )


def test_list(exchange: Exchange[Beaconry]) -> None:
    """GET /events"""
    result = exchange.items(
        "events.list",
        lambda client: client.events.list(
            limit=50,
            offset=0,
            kind=["page_view", "purchase"],
            since=datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
            actor="actor",
            user="user",
        ),
    )
    assert is_a(result, list[types.Event])
    assert exchange.sent == Sent(
        "GET",
        "/events",
        query={
            "limit": "50",
            "offset": "0",
            "kind": ["page_view", "purchase"],
            "since": "2024-01-15T12:00:00Z",
            "actor": "actor",
            "user": "user",
        },
        headers={"authorization": "Bearer access_token"},
    )


def test_track_batch(exchange: Exchange[Beaconry]) -> None:
    """POST /events/batch"""
    result = exchange.call(
        "events.track_batch",
        lambda client: client.events.track_batch(
            events=[
                {
                    "actor": "user_18",
                    "at": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
                    "context": {
                        "locale": "nl-NL",
                        "place": (52.37, 4.9),
                        "device": "device",
                    },
                    "kind": "page_view",
                    "url": "https://shop.example/",
                    "referrer": "https://example.com/1",
                    "seconds": 1.5,
                },
                {
                    "actor": "user_18",
                    "at": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
                    "context": {
                        "locale": "nl-NL",
                        "place": (52.37, 4.9),
                        "device": "device",
                    },
                    "kind": "custom",
                    "name": "coupon_opened",
                    "properties": {"percent": 10},
                },
            ],
            defaults={
                "actor": "actor",
                "context": {
                    "locale": "nl-NL",
                    "place": (52.37, 4.9),
                    "device": "device",
                },
            },
            dry_run=False,
            idempotency_key="idempotency_key",
        ),
    )
    assert is_a(result, types.BatchReceipt)
    assert exchange.sent == Sent(
        "POST",
        "/events/batch",
        headers={"idempotency-key": "idempotency_key", "x-write-key": "write_key"},
        json={
            "events": [
                {
                    "actor": "user_18",
                    "at": "2024-01-15T12:00:00Z",
                    "context": {
                        "locale": "nl-NL",
                        "place": [52.37, 4.9],
                        "device": "device",
                    },
                    "kind": "page_view",
                    "url": "https://shop.example/",
                    "referrer": "https://example.com/1",
                    "seconds": 1.5,
                },
                {
                    "actor": "user_18",
                    "at": "2024-01-15T12:00:00Z",
                    "context": {
                        "locale": "nl-NL",
                        "place": [52.37, 4.9],
                        "device": "device",
                    },
                    "kind": "custom",
                    "name": "coupon_opened",
                    "properties": {"percent": 10},
                },
            ],
            "defaults": {
                "actor": "actor",
                "context": {
                    "locale": "nl-NL",
                    "place": [52.37, 4.9],
                    "device": "device",
                },
            },
            "dry_run": False,
        },
    )


def test_search(exchange: Exchange[Beaconry]) -> None:
    """POST /events/search"""
    result = exchange.items(
        "events.search",
        lambda client: client.events.search(
            filter={
                "op": "and",
                "filters": [
                    {"op": "equals", "field": "kind", "value": "page_view"},
                    {
                        "op": "matches",
                        "field": "url",
                        "pattern": "/hats",
                        "case_sensitive": False,
                    },
                    {
                        "op": "not",
                        "filter": {
                            "op": "in",
                            "field": "actor",
                            "values": ["user_1", "user_2"],
                        },
                    },
                ],
            },
            order="newest",
            limit=50,
            cursor="cursor",
        ),
    )
    assert is_a(result, list[types.Event])
    assert exchange.sent == Sent(
        "POST",
        "/events/search",
        headers={"authorization": "Bearer access_token"},
        json={
            "filter": {
                "op": "and",
                "filters": [
                    {"op": "equals", "field": "kind", "value": "page_view"},
                    {
                        "op": "matches",
                        "field": "url",
                        "pattern": "/hats",
                        "case_sensitive": False,
                    },
                    {
                        "op": "not",
                        "filter": {
                            "op": "in",
                            "field": "actor",
                            "values": ["user_1", "user_2"],
                        },
                    },
                ],
            },
            "order": "newest",
            "limit": 50,
            "cursor": "cursor",
        },
    )


def test_export(exchange: Exchange[Beaconry]) -> None:
    """GET /events/export"""
    result = exchange.items(
        "events.export", lambda client: client.events.export(day=date(2025, 3, 1))
    )
    assert is_a(result, list[types.Event])
    assert exchange.sent == Sent(
        "GET",
        "/events/export",
        query={"day": "2025-03-01"},
        headers={"authorization": "Bearer access_token"},
    )


def test_tail(exchange: Exchange[Beaconry]) -> None:
    """GET /events/tail"""
    result = exchange.items(
        "events.tail",
        lambda client: client.events.tail(
            segment_id="segment_id", last_event_id="last_event_id"
        ),
    )
    assert is_a(result, list[types.LiveMessage])
    assert exchange.sent == Sent(
        "GET",
        "/events/tail",
        query={"segment_id": "segment_id"},
        headers={
            "last-event-id": "last_event_id",
            "authorization": "Bearer access_token",
        },
    )


def test_count(exchange: Exchange[Beaconry]) -> None:
    """GET /events/count"""
    result = exchange.call(
        "events.count", lambda client: client.events.count(kind="page_view")
    )
    assert is_a(result, int)
    assert exchange.sent == Sent(
        "GET",
        "/events/count",
        query={"kind": "page_view"},
        headers={"authorization": "Bearer access_token"},
    )


def test_retrieve(exchange: Exchange[Beaconry]) -> None:
    """GET /events/{event_id}"""
    result = exchange.call(
        "events.retrieve", lambda client: client.events.retrieve("evt_0001")
    )
    assert is_a(result, types.Event)
    assert exchange.sent == Sent(
        "GET", "/events/evt_0001", headers={"authorization": "Bearer access_token"}
    )


def test_delete(exchange: Exchange[Beaconry]) -> None:
    """DELETE /events/{event_id}"""
    result = exchange.call(
        "events.delete", lambda client: client.events.delete("evt_0001")
    )
    assert is_a(result, types.Deletion)
    assert exchange.sent == Sent(
        "DELETE", "/events/evt_0001", headers={"authorization": "Bearer access_token"}
    )
