"""Calls of `users`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv, types
from wootiv._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Wootiv]) -> None:
    """GET /user"""
    result = exchange.items(
        "users.list",
        lambda client: client.users.list(
            cache=1,
            fields=["fields"],
            filter=["filter"],
            join=["join"],
            limit=1,
            offset=1,
            page=1,
            s="s",
            sort=["sort"],
            or_=["or_"],
        ),
    )
    assert is_a(result, list[types.UserDto])
    assert exchange.sent == Sent(
        "GET",
        "/user",
        query={
            "cache": "1",
            "fields": "fields",
            "filter": "filter",
            "join": "join",
            "limit": "1",
            "offset": "1",
            "page": "1",
            "s": "s",
            "sort": "sort",
            "or": "or_",
        },
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
    """GET /user/{id}"""
    result = exchange.call(
        "users.retrieve",
        lambda client: client.users.retrieve(
            "id", cache=1, fields=["fields"], join=["join"]
        ),
    )
    assert is_a(result, types.UserDto)
    assert exchange.sent == Sent(
        "GET",
        "/user/id",
        query={"cache": "1", "fields": "fields", "join": "join"},
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
