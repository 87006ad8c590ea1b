"""Calls of `restrictions`, sync and async.

Without a test, as no example can be made:

- `restrictions.list`
"""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_write(exchange: Exchange[SplitApiClient]) -> None:
    """PUT /restrictions"""
    result = exchange.call(
        "restrictions.write",
        lambda client: client.restrictions.write(
            data={
                "resource": {"id": "ws_1", "type": "workspace"},
                "operations": {"view": True},
                "resource_permissions": {"view": [{"id": "us_1", "type": "user"}]},
            }
        ),
    )
    assert is_a(result, types.Restriction)
    assert exchange.sent == Sent(
        "PUT",
        "/restrictions",
        headers={"authorization": "Bearer apikey"},
        json={
            "resource": {"id": "ws_1", "type": "workspace"},
            "operations": {"view": True},
            "resourcePermissions": {"view": [{"id": "us_1", "type": "user"}]},
        },
    )
