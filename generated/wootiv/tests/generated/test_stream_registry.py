"""Calls of `mailbox.stream.registry`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv, types
from wootiv._core.exchanges import Exchange, Sent, is_a


def test_retrieve(exchange: Exchange[Wootiv]) -> None:
    """GET /mailbox/{id}/stream/{slug}/registry"""
    result = exchange.call(
        "mailbox.stream.registry.retrieve",
        lambda client: client.mailbox.stream.registry.retrieve(
            "slug", path_id="path_id", query_id="query_id", limit=1.5, offset=1.5
        ),
    )
    assert is_a(result, types.PaginatedStreamRegistry)
    assert exchange.sent == Sent(
        "GET",
        "/mailbox/path_id/stream/slug/registry",
        query={"id": "query_id", "limit": "1.5", "offset": "1.5"},
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
    )
