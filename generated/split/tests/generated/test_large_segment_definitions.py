"""Calls of `large_segment_definitions`, sync and async."""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[SplitApiClient]) -> None:
    """GET /large-segments/ws/{workspaceId}/environments/{environmentId}"""
    result = exchange.call(
        "large_segment_definitions.list",
        lambda client: client.large_segment_definitions.list("env_1", "ws_1"),
    )
    assert is_a(result, list[types.LargeSegmentDefinition])
    assert exchange.sent == Sent(
        "GET",
        "/large-segments/ws/ws_1/environments/env_1",
        headers={"authorization": "Bearer apikey"},
    )
