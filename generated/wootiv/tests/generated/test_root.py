"""Calls of `root`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv
from wootiv._core.exchanges import Exchange, Sent


def test_retrieve(exchange: Exchange[Wootiv]) -> None:
    """GET /"""
    exchange.call(
        "root.retrieve", lambda client: client.root.retrieve(params={"key": "key"})
    )
    assert exchange.sent == Sent(
        "GET",
        "/",
        query={"params[key]": "key"},
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
