"""Calls of `aws.objects`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv
from wootiv._core.exchanges import Exchange, Sent


def test_list(exchange: Exchange[Wootiv]) -> None:
    """GET /aws/objects"""
    exchange.call("aws.objects.list", lambda client: client.aws.objects.list())
    assert exchange.sent == Sent(
        "GET",
        "/aws/objects",
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
