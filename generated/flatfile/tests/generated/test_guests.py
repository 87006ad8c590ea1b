"""Calls of `guests`, sync and async."""

from __future__ import annotations

from datetime import datetime, timezone

from flatfile import Flatfile, types
from flatfile._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Flatfile]) -> None:
    """GET /guests"""
    result = exchange.call(
        "guests.list", lambda client: client.guests.list(space_id="space_id")
    )
    assert is_a(result, list[types.Guest])
    assert exchange.sent == Sent(
        "GET",
        "/guests",
        query={"spaceId": "space_id"},
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_create(exchange: Exchange[Flatfile]) -> None:
    """POST /guests"""
    result = exchange.call(
        "guests.create",
        lambda client: client.guests.create(
            request=[
                {
                    "environment_id": "environmentId",
                    "email": "bo@example.com",
                    "name": "Bo Lindqvist",
                    "spaces": [
                        {
                            "id": "id",
                            "last_accessed": datetime(
                                2023, 2, 17, 9, 30, tzinfo=timezone.utc
                            ),
                        }
                    ],
                }
            ]
        ),
    )
    assert is_a(result, list[types.Guest])
    assert exchange.sent == Sent(
        "POST",
        "/guests",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        json=[
            {
                "environmentId": "environmentId",
                "email": "bo@example.com",
                "name": "Bo Lindqvist",
                "spaces": [{"id": "id", "lastAccessed": "2023-02-17T09:30:00Z"}],
            }
        ],
    )


def test_get(exchange: Exchange[Flatfile]) -> None:
    """GET /guests/{guestId}"""
    result = exchange.call("guests.get", lambda client: client.guests.get("guest_id"))
    assert is_a(result, types.Guest)
    assert exchange.sent == Sent(
        "GET",
        "/guests/guest_id",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_update(exchange: Exchange[Flatfile]) -> None:
    """PATCH /guests/{guestId}"""
    result = exchange.call(
        "guests.update",
        lambda client: client.guests.update(
            "guest_id",
            environment_id="environment_id",
            email="bo@example.com",
            name="Bo Lindqvist",
            spaces=[
                {
                    "id": "id",
                    "last_accessed": datetime(2023, 2, 17, 9, 30, tzinfo=timezone.utc),
                }
            ],
        ),
    )
    assert is_a(result, types.Guest)
    assert exchange.sent == Sent(
        "PATCH",
        "/guests/guest_id",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        json={
            "environmentId": "environment_id",
            "email": "bo@example.com",
            "name": "Bo Lindqvist",
            "spaces": [{"id": "id", "lastAccessed": "2023-02-17T09:30:00Z"}],
        },
    )


def test_delete(exchange: Exchange[Flatfile]) -> None:
    """DELETE /guests/{guestId}"""
    result = exchange.call(
        "guests.delete", lambda client: client.guests.delete("guest_id")
    )
    assert is_a(result, types.Success)
    assert exchange.sent == Sent(
        "DELETE",
        "/guests/guest_id",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_invite(exchange: Exchange[Flatfile]) -> None:
    """POST /invitations"""
    result = exchange.call(
        "guests.invite",
        lambda client: client.guests.invite(
            request=[
                {
                    "guest_id": "guestId",
                    "space_id": "spaceId",
                    "message": "Please bring the orders of May.",
                }
            ]
        ),
    )
    assert is_a(result, types.Success)
    assert exchange.sent == Sent(
        "POST",
        "/invitations",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        json=[
            {
                "guestId": "guestId",
                "spaceId": "spaceId",
                "message": "Please bring the orders of May.",
            }
        ],
    )


def test_exchange_invitation(exchange: Exchange[Flatfile]) -> None:
    """POST /invitations/exchange"""
    result = exchange.call(
        "guests.exchange_invitation",
        lambda client: client.guests.exchange_invitation(token="token"),
    )
    assert is_a(result, types.ExchangeToken)
    assert exchange.sent == Sent(
        "POST",
        "/invitations/exchange",
        headers={"x-disable-hooks": "true"},
        json={"token": "token"},
    )
