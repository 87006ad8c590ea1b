"""Calls of `mailbox.stream.registry.action`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv, types
from wootiv._core.exchanges import Exchange, Sent, is_a


def test_retrieve(exchange: Exchange[Wootiv]) -> None:
    """GET /mailbox/{id}/stream/{slug}/registry/action"""
    result = exchange.call(
        "mailbox.stream.registry.action.retrieve",
        lambda client: client.mailbox.stream.registry.action.retrieve(
            "slug", path_id="path_id", query_id="query_id", limit=1.5, offset=1.5
        ),
    )
    assert is_a(result, types.PaginatedStreamRegistry)
    assert exchange.sent == Sent(
        "GET",
        "/mailbox/path_id/stream/slug/registry/action",
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


def test_create(exchange: Exchange[Wootiv]) -> None:
    """POST /mailbox/{id}/stream/{slug}/registry/action"""
    result = exchange.call(
        "mailbox.stream.registry.action.create",
        lambda client: client.mailbox.stream.registry.action.create(
            "slug",
            path_id="path_id",
            body_id="str_1",
            enabled=True,
            name="webhook",
            raw_content="Tell the shop.",
            raw_parsed="Tell the shop.",
            value={"url": "https://books.example/hook"},
        ),
    )
    assert is_a(result, types.OneStreamRegistryAction)
    assert exchange.sent == Sent(
        "POST",
        "/mailbox/path_id/stream/slug/registry/action",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
        json={
            "id": "str_1",
            "enabled": True,
            "name": "webhook",
            "rawContent": "Tell the shop.",
            "rawParsed": "Tell the shop.",
            "value": {"url": "https://books.example/hook"},
        },
    )
