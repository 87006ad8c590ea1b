"""Calls of `rule_based_segment_definitions`, sync and async.

Without a test, as no example can be made:

- `rule_based_segment_definitions.list`
"""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_update(exchange: Exchange[SplitApiClient]) -> None:
    """PUT /rule-based-segments/ws/{workspaceId}/{segmentName}/environments/{environmentId}"""
    result = exchange.call(
        "rule_based_segment_definitions.update",
        lambda client: client.rule_based_segment_definitions.update(
            "employees",
            "env_1",
            "ws_1",
            data={
                "rules": [
                    {
                        "condition": {
                            "combiner": "AND",
                            "matchers": [
                                {
                                    "type": "GREATER_THAN_OR_EQUAL_NUMBER",
                                    "attribute": "age",
                                    "number": 18,
                                }
                            ],
                        }
                    }
                ],
                "excluded_keys": ["user_7"],
                "excluded_segments": [
                    {"name": "employees", "type": "standard_segment"}
                ],
            },
        ),
    )
    assert is_a(result, types.RuleBasedSegmentDefinition)
    assert exchange.sent == Sent(
        "PUT",
        "/rule-based-segments/ws/ws_1/employees/environments/env_1",
        headers={"authorization": "Bearer apikey"},
        json={
            "rules": [
                {
                    "condition": {
                        "combiner": "AND",
                        "matchers": [
                            {
                                "type": "GREATER_THAN_OR_EQUAL_NUMBER",
                                "attribute": "age",
                                "number": 18,
                            }
                        ],
                    }
                }
            ],
            "excludedKeys": ["user_7"],
            "excludedSegments": [{"name": "employees", "type": "standard_segment"}],
        },
    )
