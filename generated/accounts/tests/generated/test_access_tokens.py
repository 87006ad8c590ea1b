"""Calls of `access_tokens`, sync and async."""

from __future__ import annotations

from gatehouse import Gatehouse, types
from gatehouse._core.exchanges import Exchange, Sent, is_a


def test_get_user_token(exchange: Exchange[Gatehouse]) -> None:
    """GET /v1/users/{id}/token"""
    result = exchange.call(
        "access_tokens.get_user_token",
        lambda client: client.access_tokens.get_user_token("usr_2"),
    )
    assert is_a(result, types.Token)
    assert exchange.sent == Sent(
        "GET", "/v1/users/usr_2/token", headers={"authorization": "Bearer access_token"}
    )


def test_create_token(exchange: Exchange[Gatehouse]) -> None:
    """POST /v1/tokens"""
    result = exchange.call(
        "access_tokens.create_token",
        lambda client: client.access_tokens.create_token(
            scopes=["accounts.read"], lifetime=600, for_="for_"
        ),
    )
    assert is_a(result, types.Token)
    assert exchange.sent == Sent(
        "POST",
        "/v1/tokens",
        headers={"authorization": "Basic cHJvZ3JhbV9pZDpwcm9ncmFtX3NlY3JldA=="},
        json={"scopes": ["accounts.read"], "lifetime": 600, "for": "for_"},
    )


def test_retrieve_tokens(exchange: Exchange[Gatehouse]) -> None:
    """GET /v1/tokens/{id}"""
    result = exchange.call(
        "access_tokens.retrieve_tokens",
        lambda client: client.access_tokens.retrieve_tokens("tok_1"),
    )
    assert is_a(result, types.Token)
    assert exchange.sent == Sent(
        "GET", "/v1/tokens/tok_1", headers={"authorization": "Bearer access_token"}
    )


def test_revoke_token(exchange: Exchange[Gatehouse]) -> None:
    """DELETE /v1/tokens/{id}"""
    exchange.call(
        "access_tokens.revoke_token",
        lambda client: client.access_tokens.revoke_token("tok_1"),
    )
    assert exchange.sent == Sent(
        "DELETE", "/v1/tokens/tok_1", headers={"authorization": "Bearer access_token"}
    )
