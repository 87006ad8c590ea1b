"""Calls of `users`, sync and async."""

from __future__ import annotations

from flatfile import Flatfile, types
from flatfile._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Flatfile]) -> None:
    """GET /users"""
    result = exchange.call("users.list", lambda client: client.users.list())
    assert is_a(result, list[types.User])
    assert exchange.sent == Sent(
        "GET",
        "/users",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_create(exchange: Exchange[Flatfile]) -> None:
    """POST /users"""
    result = exchange.call(
        "users.create",
        lambda client: client.users.create(
            email="ada@example.com", name="Ada Obi", account_id="account_id"
        ),
    )
    assert is_a(result, types.User)
    assert exchange.sent == Sent(
        "POST",
        "/users",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        json={"email": "ada@example.com", "name": "Ada Obi", "accountId": "account_id"},
    )


def test_get(exchange: Exchange[Flatfile]) -> None:
    """GET /users/{userId}"""
    result = exchange.call("users.get", lambda client: client.users.get("user_id"))
    assert is_a(result, types.User)
    assert exchange.sent == Sent(
        "GET",
        "/users/user_id",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_list_api_tokens(exchange: Exchange[Flatfile]) -> None:
    """GET /users/{userId}/api-token"""
    result = exchange.items(
        "users.list_api_tokens",
        lambda client: client.users.list_api_tokens(
            "user_id", tenant_id="tenant_1", page_size=1, page_number=1
        ),
    )
    assert is_a(result, list[types.ApiToken])
    assert exchange.sent == Sent(
        "GET",
        "/users/user_id/api-token",
        query={"tenantId": "tenant_1", "pageSize": "1", "pageNumber": "1"},
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_create_api_token(exchange: Exchange[Flatfile]) -> None:
    """POST /users/{userId}/api-token"""
    result = exchange.call(
        "users.create_api_token",
        lambda client: client.users.create_api_token("user_id", tenant_id="tenant_1"),
    )
    assert is_a(result, types.ApiToken)
    assert exchange.sent == Sent(
        "POST",
        "/users/user_id/api-token",
        query={"tenantId": "tenant_1"},
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )
