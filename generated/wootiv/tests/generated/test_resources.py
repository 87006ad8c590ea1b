"""Calls of `registry.resources`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv
from wootiv._core.exchanges import Exchange, Sent


def test_list(exchange: Exchange[Wootiv]) -> None:
    """GET /registry/resources"""
    exchange.call(
        "registry.resources.list", lambda client: client.registry.resources.list()
    )
    assert exchange.sent == Sent(
        "GET",
        "/registry/resources",
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
