"""Calls of `mailbox.registry.resource`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv, types
from wootiv._core.exchanges import Exchange, Sent, is_a


def test_retrieve(exchange: Exchange[Wootiv]) -> None:
    """GET /mailbox/{id}/registry/resource"""
    result = exchange.call(
        "mailbox.registry.resource.retrieve",
        lambda client: client.mailbox.registry.resource.retrieve(
            "id", limit=1.5, offset=1.5
        ),
    )
    assert is_a(result, types.PaginatedMailboxRegistry)
    assert exchange.sent == Sent(
        "GET",
        "/mailbox/id/registry/resource",
        query={"limit": "1.5", "offset": "1.5"},
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
    """POST /mailbox/{id}/registry/resource"""
    result = exchange.call(
        "mailbox.registry.resource.create",
        lambda client: client.mailbox.registry.resource.create(
            "id",
            enabled=True,
            name="webhook",
            raw_content="Tell the shop.",
            raw_parsed="Tell the shop.",
            value={"url": "https://books.example/hook"},
        ),
    )
    assert is_a(result, types.ResourceCreateResponse)
    assert exchange.sent == Sent(
        "POST",
        "/mailbox/id/registry/resource",
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
            "enabled": True,
            "name": "webhook",
            "rawContent": "Tell the shop.",
            "rawParsed": "Tell the shop.",
            "value": {"url": "https://books.example/hook"},
        },
    )
