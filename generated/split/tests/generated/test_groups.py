"""Calls of `groups`, sync and async.

Without a test, as no example can be made:

- `groups.list`
"""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_create_group(exchange: Exchange[SplitApiClient]) -> None:
    """POST /groups"""
    result = exchange.call(
        "groups.create_group",
        lambda client: client.groups.create_group(
            data={"name": "Testers", "description": "Those who break things."}
        ),
    )
    assert is_a(result, types.Group)
    assert exchange.sent == Sent(
        "POST",
        "/groups",
        headers={"authorization": "Bearer apikey"},
        json={"name": "Testers", "description": "Those who break things."},
    )


def test_update_group(exchange: Exchange[SplitApiClient]) -> None:
    """PUT /groups/{groupId}"""
    result = exchange.call(
        "groups.update_group",
        lambda client: client.groups.update_group(
            "gr_1", data={"name": "Testers", "description": "Those who break things."}
        ),
    )
    assert is_a(result, types.Group)
    assert exchange.sent == Sent(
        "PUT",
        "/groups/gr_1",
        headers={"authorization": "Bearer apikey"},
        json={"name": "Testers", "description": "Those who break things."},
    )


def test_delete_group(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /groups/{groupId}"""
    result = exchange.call(
        "groups.delete_group", lambda client: client.groups.delete_group("gr_1")
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "DELETE", "/groups/gr_1", headers={"authorization": "Bearer apikey"}
    )
