"""Calls of `space.tokens`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv, types
from wootiv._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Wootiv]) -> None:
    """GET /space/{space_sid}/tokens"""
    result = exchange.call(
        "space.tokens.list", lambda client: client.space.tokens.list("space_sid")
    )
    assert is_a(result, types.TokenListResponse)
    assert exchange.sent == Sent(
        "GET",
        "/space/space_sid/tokens",
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


def test_create(exchange: Exchange[Wootiv]) -> None:
    """POST /space/{space_sid}/tokens"""
    result = exchange.call(
        "space.tokens.create",
        lambda client: client.space.tokens.create("space_sid", name="nightly report"),
    )
    assert is_a(result, types.TokenCreateResponse)
    assert exchange.sent == Sent(
        "POST",
        "/space/space_sid/tokens",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
        json={"name": "nightly report"},
    )


def test_delete(exchange: Exchange[Wootiv]) -> None:
    """DELETE /space/{space_sid}/tokens/{token_id}"""
    exchange.call(
        "space.tokens.delete",
        lambda client: client.space.tokens.delete("token_id", space_sid="space_sid"),
    )
    assert exchange.sent == Sent(
        "DELETE",
        "/space/space_sid/tokens/token_id",
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
