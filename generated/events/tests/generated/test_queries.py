"""Calls of `queries`, sync and async."""

from __future__ import annotations

from datetime import datetime, timezone

from beaconry import Beaconry, types
from beaconry._core.exchanges import Exchange, Sent, is_a


def test_run(exchange: Exchange[Beaconry]) -> None:
    """POST /queries/run"""
    result = exchange.call(
        "queries.run",
        lambda client: client.queries.run(
            definition={
                "measure": "count",
                "event": "page_view",
                "interval": "day",
                "filter": {
                    "op": "equals",
                    "field": "field",
                    "value": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
                },
                "since": datetime(2025, 2, 1, 0, 0, tzinfo=timezone.utc),
                "until": datetime(2025, 3, 1, 0, 0, tzinfo=timezone.utc),
            },
            parameters={"key": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc)},
            timeout_=1,
        ),
    )
    assert is_a(result, types.QueryResult)
    assert exchange.sent == Sent(
        "POST",
        "/queries/run",
        headers={"authorization": "Bearer access_token"},
        json={
            "definition": {
                "measure": "count",
                "event": "page_view",
                "interval": "day",
                "filter": {
                    "op": "equals",
                    "field": "field",
                    "value": "2024-01-15T12:00:00Z",
                },
                "since": "2025-02-01T00:00:00Z",
                "until": "2025-03-01T00:00:00Z",
            },
            "parameters": {"key": "2024-01-15T12:00:00Z"},
            "timeout": 1,
        },
    )


def test_run__stream(exchange: Exchange[Beaconry]) -> None:
    """POST /queries/run"""
    result = exchange.items(
        "queries.run__stream",
        lambda client: client.queries.run(
            definition={
                "measure": "count",
                "event": "page_view",
                "interval": "day",
                "filter": {
                    "op": "equals",
                    "field": "field",
                    "value": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
                },
                "since": datetime(2025, 2, 1, 0, 0, tzinfo=timezone.utc),
                "until": datetime(2025, 3, 1, 0, 0, tzinfo=timezone.utc),
            },
            parameters={"key": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc)},
            timeout_=1,
            stream=True,
        ),
    )
    assert is_a(result, list[types.QueryChunk])
    assert exchange.sent == Sent(
        "POST",
        "/queries/run",
        headers={"authorization": "Bearer access_token"},
        json={
            "definition": {
                "measure": "count",
                "event": "page_view",
                "interval": "day",
                "filter": {
                    "op": "equals",
                    "field": "field",
                    "value": "2024-01-15T12:00:00Z",
                },
                "since": "2025-02-01T00:00:00Z",
                "until": "2025-03-01T00:00:00Z",
            },
            "parameters": {"key": "2024-01-15T12:00:00Z"},
            "timeout": 1,
            "stream": True,
        },
    )


def test_list(exchange: Exchange[Beaconry]) -> None:
    """GET /queries"""
    result = exchange.items(
        "queries.list",
        lambda client: client.queries.list(limit=50, offset=0, owner="me"),
    )
    assert is_a(result, list[types.SavedQuery])
    assert exchange.sent == Sent(
        "GET",
        "/queries",
        query={"limit": "50", "offset": "0", "owner": "me"},
        headers={"authorization": "Bearer access_token"},
    )


def test_create(exchange: Exchange[Beaconry]) -> None:
    """POST /queries"""
    result = exchange.call(
        "queries.create",
        lambda client: client.queries.create(
            name="Who came back",
            definition={
                "cohort_event": "purchase",
                "return_event": "page_view",
                "periods": 8,
                "period": "P1W",
            },
            labels={"team": "shop"},
            schedule="0 6 * * 1",
        ),
    )
    assert is_a(result, types.SavedQuery)
    assert exchange.sent == Sent(
        "POST",
        "/queries",
        headers={"authorization": "Bearer access_token"},
        json={
            "name": "Who came back",
            "definition": {
                "cohort_event": "purchase",
                "return_event": "page_view",
                "periods": 8,
                "period": "P1W",
            },
            "labels": {"team": "shop"},
            "schedule": "0 6 * * 1",
        },
    )


def test_retrieve(exchange: Exchange[Beaconry]) -> None:
    """GET /queries/{query_id}"""
    result = exchange.call(
        "queries.retrieve", lambda client: client.queries.retrieve("qry_3")
    )
    assert is_a(result, types.SavedQuery)
    assert exchange.sent == Sent(
        "GET", "/queries/qry_3", headers={"authorization": "Bearer access_token"}
    )


def test_replace(exchange: Exchange[Beaconry]) -> None:
    """PUT /queries/{query_id}"""
    result = exchange.call(
        "queries.replace",
        lambda client: client.queries.replace(
            "qry_3",
            name="Hats per week",
            definition={
                "measure": "count",
                "event": "page_view",
                "interval": "week",
                "filter": {
                    "op": "equals",
                    "field": "field",
                    "value": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
                },
                "since": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
                "until": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
            },
            labels={"a": "a"},
            schedule="0 6 * * 1",
        ),
    )
    assert is_a(result, types.SavedQuery)
    assert exchange.sent == Sent(
        "PUT",
        "/queries/qry_3",
        headers={"authorization": "Bearer access_token"},
        json={
            "name": "Hats per week",
            "definition": {
                "measure": "count",
                "event": "page_view",
                "interval": "week",
                "filter": {
                    "op": "equals",
                    "field": "field",
                    "value": "2024-01-15T12:00:00Z",
                },
                "since": "2024-01-15T12:00:00Z",
                "until": "2024-01-15T12:00:00Z",
            },
            "labels": {"a": "a"},
            "schedule": "0 6 * * 1",
        },
    )


def test_delete(exchange: Exchange[Beaconry]) -> None:
    """DELETE /queries/{query_id}"""
    exchange.call("queries.delete", lambda client: client.queries.delete("qry_3"))
    assert exchange.sent == Sent(
        "DELETE", "/queries/qry_3", headers={"authorization": "Bearer access_token"}
    )


def test_latest_result(exchange: Exchange[Beaconry]) -> None:
    """GET /queries/{query_id}/result"""
    result = exchange.call(
        "queries.latest_result",
        lambda client: client.queries.latest_result("qry_3", refresh=False),
    )
    assert is_a(result, types.QueryResult)
    assert exchange.sent == Sent(
        "GET",
        "/queries/qry_3/result",
        query={"refresh": "false"},
        headers={"authorization": "Bearer access_token"},
    )
