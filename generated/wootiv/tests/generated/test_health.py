"""Calls of `aws.buckets.health`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv
from wootiv._core.exchanges import Exchange, Sent


def test_retrieve(exchange: Exchange[Wootiv]) -> None:
    """GET /aws/buckets/health"""
    exchange.call(
        "aws.buckets.health.retrieve",
        lambda client: client.aws.buckets.health.retrieve(),
    )
    assert exchange.sent == Sent(
        "GET",
        "/aws/buckets/health",
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
