"""Calls of `traffic_types`, sync and async."""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[SplitApiClient]) -> None:
    """GET /trafficTypes/ws/{workspaceId}"""
    result = exchange.call(
        "traffic_types.list", lambda client: client.traffic_types.list("ws_1")
    )
    assert is_a(result, list[types.TrafficType])
    assert exchange.sent == Sent(
        "GET", "/trafficTypes/ws/ws_1", headers={"authorization": "Bearer apikey"}
    )


def test_delete(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /trafficTypes/{trafficTypeId}"""
    result = exchange.call(
        "traffic_types.delete", lambda client: client.traffic_types.delete("tt_1")
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "DELETE", "/trafficTypes/tt_1", headers={"authorization": "Bearer apikey"}
    )
