"""Calls of `events.imports`, sync and async."""

from __future__ import annotations

from beaconry import Beaconry, types
from beaconry._core.exchanges import Exchange, Sent, is_a


def test_create(exchange: Exchange[Beaconry]) -> None:
    """POST /events/import"""
    result = exchange.call(
        "events.imports.create",
        lambda client: client.events.imports.create(
            source="warehouse-2019", content=b"content"
        ),
    )
    assert is_a(result, types.ImportJob)
    assert exchange.sent == Sent(
        "POST",
        "/events/import",
        query={"source": "warehouse-2019"},
        headers={"authorization": "Bearer access_token"},
        content="content",
        media_type="application/x-ndjson",
    )


def test_retrieve(exchange: Exchange[Beaconry]) -> None:
    """GET /events/imports/{import_id}"""
    result = exchange.call(
        "events.imports.retrieve",
        lambda client: client.events.imports.retrieve("import_id"),
    )
    assert is_a(result, types.ImportJob)
    assert exchange.sent == Sent(
        "GET",
        "/events/imports/import_id",
        headers={"authorization": "Bearer access_token"},
    )
