"""Calls of `features`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv
from wootiv._core.exchanges import Exchange, Sent


def test_list(exchange: Exchange[Wootiv]) -> None:
    """GET /features"""
    exchange.call(
        "features.list", lambda client: client.features.list(plan_name="plan_name")
    )
    assert exchange.sent == Sent(
        "GET",
        "/features",
        query={"planName": "plan_name"},
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
