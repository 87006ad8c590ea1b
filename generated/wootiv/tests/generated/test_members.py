"""Calls of `space.members`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv, types
from wootiv._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Wootiv]) -> None:
    """GET /space/{space_id}/members"""
    result = exchange.items(
        "space.members.list",
        lambda client: client.space.members.list("space_id", page=1),
    )
    assert is_a(result, list[types.UserDto])
    assert exchange.sent == Sent(
        "GET",
        "/space/space_id/members",
        query={"page": "1"},
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


def test_retrieve(exchange: Exchange[Wootiv]) -> None:
    """GET /space/{space_id}/members/{member_uid}"""
    exchange.call(
        "space.members.retrieve",
        lambda client: client.space.members.retrieve("member_uid", space_id="space_id"),
    )
    assert exchange.sent == Sent(
        "GET",
        "/space/space_id/members/member_uid",
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
