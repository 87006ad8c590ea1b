"""Calls of `invitation_acceptance`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv
from wootiv._core.exchanges import Exchange, Sent


def test_retrieve(exchange: Exchange[Wootiv]) -> None:
    """GET /invitation_acceptance/{code}"""
    exchange.call(
        "invitation_acceptance.retrieve",
        lambda client: client.invitation_acceptance.retrieve(
            "code", passcode="passcode"
        ),
    )
    assert exchange.sent == Sent(
        "GET",
        "/invitation_acceptance/code",
        query={"passcode": "passcode"},
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


def test_update(exchange: Exchange[Wootiv]) -> None:
    """PATCH /invitation_acceptance/{code}"""
    exchange.call(
        "invitation_acceptance.update",
        lambda client: client.invitation_acceptance.update(
            "code", passcode="481516", payload={"firstName": "Bo"}
        ),
    )
    assert exchange.sent == Sent(
        "PATCH",
        "/invitation_acceptance/code",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
        json={"passcode": "481516", "payload": {"firstName": "Bo"}},
    )
