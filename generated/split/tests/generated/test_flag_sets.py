"""Calls of `flag_sets`, sync and async.

Without a test, as no example can be made:

- `flag_sets.list`
"""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_create(exchange: Exchange[SplitApiClient]) -> None:
    """POST /flag-sets"""
    result = exchange.call(
        "flag_sets.create",
        lambda client: client.flag_sets.create(
            data={
                "name": "backend",
                "description": "What servers need.",
                "workspace": {"id": "ws_1", "type": "WORKSPACE"},
            }
        ),
    )
    assert is_a(result, types.FlagSet)
    assert exchange.sent == Sent(
        "POST",
        "/flag-sets",
        headers={"authorization": "Bearer apikey"},
        json={
            "name": "backend",
            "description": "What servers need.",
            "workspace": {"id": "ws_1", "type": "WORKSPACE"},
        },
    )


def test_get(exchange: Exchange[SplitApiClient]) -> None:
    """GET /flag-sets/{flagSetId}"""
    result = exchange.call("flag_sets.get", lambda client: client.flag_sets.get("fs_1"))
    assert is_a(result, types.FlagSet)
    assert exchange.sent == Sent(
        "GET", "/flag-sets/fs_1", headers={"authorization": "Bearer apikey"}
    )


def test_delete(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /flag-sets/{flagSetId}"""
    result = exchange.call(
        "flag_sets.delete", lambda client: client.flag_sets.delete("fs_1")
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "DELETE", "/flag-sets/fs_1", headers={"authorization": "Bearer apikey"}
    )
