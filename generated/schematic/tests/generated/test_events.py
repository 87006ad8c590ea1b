"""Calls of `events`, sync and async."""

from __future__ import annotations

from datetime import datetime, timezone

from schematic import Schematic, types
from schematic._core.exchanges import Exchange, Sent, is_a


def test_create_event_batch(exchange: Exchange[Schematic]) -> None:
    """POST /event-batch"""
    result = exchange.call(
        "events.create_event_batch",
        lambda client: client.events.create_event_batch(
            events=[
                {
                    "event_type": "flag_check",
                    "body": {
                        "event": "event",
                        "company": {"id": "your-company-id"},
                        "user": {"id": "your-company-id"},
                        "traits": {"city": "Atlanta"},
                        "quantity": 1,
                    },
                    "sent_at": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
                    "idempotency_key": "idempotency_key",
                }
            ]
        ),
    )
    assert is_a(result, types.CreateEventBatchResponse)
    assert exchange.sent == Sent(
        "POST",
        "/event-batch",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
        json={
            "events": [
                {
                    "event_type": "flag_check",
                    "body": {
                        "event": "event",
                        "company": {"id": "your-company-id"},
                        "user": {"id": "your-company-id"},
                        "traits": {"city": "Atlanta"},
                        "quantity": 1,
                    },
                    "sent_at": "2024-01-15T12:00:00Z",
                    "idempotency_key": "idempotency_key",
                }
            ]
        },
    )


def test_get_event_summaries(exchange: Exchange[Schematic]) -> None:
    """GET /event-types"""
    result = exchange.items(
        "events.get_event_summaries",
        lambda client: client.events.get_event_summaries(
            q="q", event_subtypes=["event_subtypes"], limit=1, offset=1
        ),
    )
    assert is_a(result, list[types.EventSummaryResponseData])
    assert exchange.sent == Sent(
        "GET",
        "/event-types",
        query={
            "q": "q",
            "event_subtypes": "event_subtypes",
            "limit": "1",
            "offset": "1",
        },
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )


def test_list_events(exchange: Exchange[Schematic]) -> None:
    """GET /events"""
    result = exchange.items(
        "events.list_events",
        lambda client: client.events.list_events(
            company_id="company_id",
            event_subtype="event_subtype",
            user_id="user_id",
            limit=1,
            offset=1,
        ),
    )
    assert is_a(result, list[types.EventDetailResponseData])
    assert exchange.sent == Sent(
        "GET",
        "/events",
        query={
            "company_id": "company_id",
            "event_subtype": "event_subtype",
            "user_id": "user_id",
            "limit": "1",
            "offset": "1",
        },
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )


def test_create_event(exchange: Exchange[Schematic]) -> None:
    """POST /events"""
    result = exchange.call(
        "events.create_event",
        lambda client: client.events.create_event(
            event_type="flag_check",
            body={
                "event": "event",
                "company": {"id": "your-company-id"},
                "user": {"id": "your-company-id"},
                "traits": {"city": "Atlanta"},
                "quantity": 1,
            },
            sent_at=datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
            idempotency_key_="idempotency_key_",
        ),
    )
    assert is_a(result, types.CreateEventResponse)
    assert exchange.sent == Sent(
        "POST",
        "/events",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
        json={
            "event_type": "flag_check",
            "body": {
                "event": "event",
                "company": {"id": "your-company-id"},
                "user": {"id": "your-company-id"},
                "traits": {"city": "Atlanta"},
                "quantity": 1,
            },
            "sent_at": "2024-01-15T12:00:00Z",
            "idempotency_key": "idempotency_key_",
        },
    )


def test_get_event(exchange: Exchange[Schematic]) -> None:
    """GET /events/{event_id}"""
    result = exchange.call(
        "events.get_event", lambda client: client.events.get_event("even_1")
    )
    assert is_a(result, types.GetEventResponse)
    assert exchange.sent == Sent(
        "GET",
        "/events/even_1",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )


def test_capture_events(exchange: Exchange[Schematic]) -> None:
    """POST /batch"""
    exchange.call(
        "events.capture_events",
        lambda client: client.events.capture_events(
            events=[
                {
                    "api_key": "api_key",
                    "type": "flag_check",
                    "body": {
                        "event": "event",
                        "company": {"id": "your-company-id"},
                        "user": {"id": "your-company-id"},
                        "traits": {"city": "Atlanta"},
                        "quantity": 1,
                    },
                    "sent_at": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
                }
            ]
        ),
    )
    assert exchange.sent == Sent(
        "POST",
        "/batch",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
        json={
            "events": [
                {
                    "api_key": "api_key",
                    "type": "flag_check",
                    "body": {
                        "event": "event",
                        "company": {"id": "your-company-id"},
                        "user": {"id": "your-company-id"},
                        "traits": {"city": "Atlanta"},
                        "quantity": 1,
                    },
                    "sent_at": "2024-01-15T12:00:00Z",
                }
            ]
        },
    )
