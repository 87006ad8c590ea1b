"""Calls of `segments`, sync and async.

Without a test, as no example can be made:

- `segments.list`
"""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_add(exchange: Exchange[SplitApiClient]) -> None:
    """POST /segments/ws/{workspaceId}/trafficTypes/{trafficTypeName}"""
    result = exchange.call(
        "segments.add",
        lambda client: client.segments.add(
            data={"name": "employees", "description": "People who work here."},
            traffic_type_name="user",
            workspace_id="ws_1",
        ),
    )
    assert is_a(result, types.Segment)
    assert exchange.sent == Sent(
        "POST",
        "/segments/ws/ws_1/trafficTypes/user",
        headers={"authorization": "Bearer apikey"},
        json={"name": "employees", "description": "People who work here."},
    )


def test_delete(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /segments/ws/{workspaceId}/{segmentName}"""
    result = exchange.call(
        "segments.delete", lambda client: client.segments.delete("employees", "ws_1")
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "DELETE",
        "/segments/ws/ws_1/employees",
        headers={"authorization": "Bearer apikey"},
    )


def test_add_to_environment(exchange: Exchange[SplitApiClient]) -> None:
    """POST /segments/{environmentId}/{segmentName}"""
    result = exchange.call(
        "segments.add_to_environment",
        lambda client: client.segments.add_to_environment("employees", "env_1"),
    )
    assert is_a(result, types.SegmentDefinition)
    assert exchange.sent == Sent(
        "POST", "/segments/env_1/employees", headers={"authorization": "Bearer apikey"}
    )


def test_remove_from_environment(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /segments/{environmentId}/{segmentName}"""
    result = exchange.call(
        "segments.remove_from_environment",
        lambda client: client.segments.remove_from_environment("employees", "env_1"),
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "DELETE",
        "/segments/env_1/employees",
        headers={"authorization": "Bearer apikey"},
    )
