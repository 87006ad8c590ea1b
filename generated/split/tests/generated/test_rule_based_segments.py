"""Calls of `rule_based_segments`, sync and async.

Without a test, as no example can be made:

- `rule_based_segments.list`
"""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_add(exchange: Exchange[SplitApiClient]) -> None:
    """POST /rule-based-segments/ws/{workspaceId}/trafficTypes/{trafficTypeName}"""
    result = exchange.call(
        "rule_based_segments.add",
        lambda client: client.rule_based_segments.add(
            data={"name": "employees", "description": "People who work here."},
            traffic_type_name="user",
            workspace_id="ws_1",
        ),
    )
    assert is_a(result, types.RuleBasedSegment)
    assert exchange.sent == Sent(
        "POST",
        "/rule-based-segments/ws/ws_1/trafficTypes/user",
        headers={"authorization": "Bearer apikey"},
        json={"name": "employees", "description": "People who work here."},
    )


def test_delete(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /rule-based-segments/ws/{workspaceId}/{segmentName}"""
    result = exchange.call(
        "rule_based_segments.delete",
        lambda client: client.rule_based_segments.delete("employees", "ws_1"),
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "DELETE",
        "/rule-based-segments/ws/ws_1/employees",
        headers={"authorization": "Bearer apikey"},
    )


def test_add_to_environment(exchange: Exchange[SplitApiClient]) -> None:
    """POST /rule-based-segments/{environmentId}/{segmentName}"""
    result = exchange.call(
        "rule_based_segments.add_to_environment",
        lambda client: client.rule_based_segments.add_to_environment(
            "employees", "env_1"
        ),
    )
    assert is_a(result, types.RuleBasedSegmentDefinition)
    assert exchange.sent == Sent(
        "POST",
        "/rule-based-segments/env_1/employees",
        headers={"authorization": "Bearer apikey"},
    )


def test_remove_from_environment(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /rule-based-segments/{environmentId}/{segmentName}"""
    result = exchange.call(
        "rule_based_segments.remove_from_environment",
        lambda client: client.rule_based_segments.remove_from_environment(
            "employees", "env_1"
        ),
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "DELETE",
        "/rule-based-segments/env_1/employees",
        headers={"authorization": "Bearer apikey"},
    )
