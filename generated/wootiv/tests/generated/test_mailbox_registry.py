"""Calls of `mailbox.registry`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv, types
from wootiv._core.exchanges import Exchange, Sent, is_a


def test_retrieve(exchange: Exchange[Wootiv]) -> None:
    """GET /mailbox/{id}/registry"""
    result = exchange.call(
        "mailbox.registry.retrieve",
        lambda client: client.mailbox.registry.retrieve("id", limit=1.5, offset=1.5),
    )
    assert is_a(result, types.PaginatedMailboxRegistry)
    assert exchange.sent == Sent(
        "GET",
        "/mailbox/id/registry",
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
