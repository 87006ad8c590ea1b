"""Calls of `invitation_reattempt`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv
from wootiv._core.exchanges import Exchange, Sent


def test_create(exchange: Exchange[Wootiv]) -> None:
    """POST /invitation_reattempt/{code}"""
    exchange.call(
        "invitation_reattempt.create",
        lambda client: client.invitation_reattempt.create("code"),
    )
    assert exchange.sent == Sent(
        "POST",
        "/invitation_reattempt/code",
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
