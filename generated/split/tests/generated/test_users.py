"""Calls of `users`, sync and async.

Without a test, as no example can be made:

- `users.list`
"""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_invite_user(exchange: Exchange[SplitApiClient]) -> None:
    """POST /users"""
    result = exchange.call(
        "users.invite_user",
        lambda client: client.users.invite_user(
            data={
                "email": "ben@mail.example",
                "groups": [{"id": "gr_1", "type": "group"}],
            }
        ),
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "POST",
        "/users",
        headers={"authorization": "Bearer apikey"},
        json={"email": "ben@mail.example", "groups": [{"id": "gr_1", "type": "group"}]},
    )


def test_update_user(exchange: Exchange[SplitApiClient]) -> None:
    """PUT /users/{userId}"""
    result = exchange.call(
        "users.update_user",
        lambda client: client.users.update_user(
            "us_1",
            data={
                "name": "Ann",
                "email": "ann@mail.example",
                "n2fa": True,
                "status": "ACTIVE",
            },
        ),
    )
    assert is_a(result, types.User)
    assert exchange.sent == Sent(
        "PUT",
        "/users/us_1",
        headers={"authorization": "Bearer apikey"},
        json={
            "name": "Ann",
            "email": "ann@mail.example",
            "2fa": True,
            "status": "ACTIVE",
        },
    )


def test_update_user_group(exchange: Exchange[SplitApiClient]) -> None:
    """PATCH /users/{userId}"""
    result = exchange.call(
        "users.update_user_group",
        lambda client: client.users.update_user_group(
            "us_1", data=[{"op": "replace", "path": "/name", "value": "Another name"}]
        ),
    )
    assert is_a(result, types.User)
    assert exchange.sent == Sent(
        "PATCH",
        "/users/us_1",
        headers={"authorization": "Bearer apikey"},
        json=[{"op": "replace", "path": "/name", "value": "Another name"}],
    )


def test_delete(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /users/{userId}"""
    result = exchange.call("users.delete", lambda client: client.users.delete("us_1"))
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "DELETE", "/users/us_1", headers={"authorization": "Bearer apikey"}
    )
