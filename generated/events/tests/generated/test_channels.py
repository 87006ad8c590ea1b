"""Calls of `channels`, sync and async."""

from __future__ import annotations

from beaconry import Beaconry, types
from beaconry._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Beaconry]) -> None:
    """GET /channels"""
    result = exchange.call("channels.list", lambda client: client.channels.list())
    assert is_a(result, list[types.Channel])
    assert exchange.sent == Sent(
        "GET", "/channels", headers={"authorization": "Bearer access_token"}
    )


def test_create(exchange: Exchange[Beaconry]) -> None:
    """POST /channels"""
    result = exchange.call(
        "channels.create",
        lambda client: client.channels.create(
            body={
                "name": "The shop",
                "quiet_hours": {"from_": "00:00", "to": "00:00", "time_zone": "UTC"},
                "type": "email",
                "address": "shop@beaconry.example",
            }
        ),
    )
    assert is_a(result, types.Channel)
    assert exchange.sent == Sent(
        "POST",
        "/channels",
        headers={"authorization": "Bearer access_token"},
        json={
            "name": "The shop",
            "quiet_hours": {"from": "00:00", "to": "00:00", "time_zone": "UTC"},
            "type": "email",
            "address": "shop@beaconry.example",
        },
    )


def test_retrieve(exchange: Exchange[Beaconry]) -> None:
    """GET /channels/{channel_id}"""
    result = exchange.call(
        "channels.retrieve", lambda client: client.channels.retrieve("chn_1")
    )
    assert is_a(result, types.Channel)
    assert exchange.sent == Sent(
        "GET", "/channels/chn_1", headers={"authorization": "Bearer access_token"}
    )


def test_update(exchange: Exchange[Beaconry]) -> None:
    """PATCH /channels/{channel_id}"""
    result = exchange.call(
        "channels.update",
        lambda client: client.channels.update(
            "chn_1",
            name="name",
            quiet_hours={
                "from_": "22:00",
                "to": "07:30",
                "time_zone": "Europe/Amsterdam",
            },
        ),
    )
    assert is_a(result, types.Channel)
    assert exchange.sent == Sent(
        "PATCH",
        "/channels/chn_1",
        headers={"authorization": "Bearer access_token"},
        json={
            "name": "name",
            "quiet_hours": {
                "from": "22:00",
                "to": "07:30",
                "time_zone": "Europe/Amsterdam",
            },
        },
        media_type="application/merge-patch+json",
    )
