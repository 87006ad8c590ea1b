"""Calls of `large_segments`, sync and async."""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[SplitApiClient]) -> None:
    """GET /large-segments/ws/{workspaceId}"""
    result = exchange.call(
        "large_segments.list", lambda client: client.large_segments.list("ws_1")
    )
    assert is_a(result, list[types.LargeSegment])
    assert exchange.sent == Sent(
        "GET", "/large-segments/ws/ws_1", headers={"authorization": "Bearer apikey"}
    )


def test_add(exchange: Exchange[SplitApiClient]) -> None:
    """POST /large-segments/ws/{workspaceId}/trafficTypes/{trafficTypeName}"""
    result = exchange.call(
        "large_segments.add",
        lambda client: client.large_segments.add(
            data={"name": "employees", "description": "People who work here."},
            traffic_type_name="user",
            workspace_id="ws_1",
        ),
    )
    assert is_a(result, types.LargeSegment)
    assert exchange.sent == Sent(
        "POST",
        "/large-segments/ws/ws_1/trafficTypes/user",
        headers={"authorization": "Bearer apikey"},
        json={"name": "employees", "description": "People who work here."},
    )


def test_delete(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /large-segments/ws/{workspaceId}/{segmentName}"""
    result = exchange.call(
        "large_segments.delete",
        lambda client: client.large_segments.delete("employees", "ws_1"),
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "DELETE",
        "/large-segments/ws/ws_1/employees",
        headers={"authorization": "Bearer apikey"},
    )


def test_add_to_environment(exchange: Exchange[SplitApiClient]) -> None:
    """POST /large-segments/{environmentId}/{segmentName}"""
    result = exchange.call(
        "large_segments.add_to_environment",
        lambda client: client.large_segments.add_to_environment("employees", "env_1"),
    )
    assert is_a(result, types.LargeSegmentDefinition)
    assert exchange.sent == Sent(
        "POST",
        "/large-segments/env_1/employees",
        headers={"authorization": "Bearer apikey"},
    )


def test_remove_from_environment(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /large-segments/{environmentId}/{segmentName}"""
    result = exchange.call(
        "large_segments.remove_from_environment",
        lambda client: client.large_segments.remove_from_environment(
            "employees", "env_1"
        ),
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "DELETE",
        "/large-segments/env_1/employees",
        headers={"authorization": "Bearer apikey"},
    )
