"""Calls of `split_definitions`, sync and async.

Without a test, as no example can be made:

- `split_definitions.list`
"""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_get_definition(exchange: Exchange[SplitApiClient]) -> None:
    """GET /splits/ws/{workspaceId}/{splitName}/environments/{environmentId}"""
    result = exchange.call(
        "split_definitions.get_definition",
        lambda client: client.split_definitions.get_definition(
            "new_checkout", "env_1", "ws_1"
        ),
    )
    assert is_a(result, types.SplitDefinition)
    assert exchange.sent == Sent(
        "GET",
        "/splits/ws/ws_1/new_checkout/environments/env_1",
        headers={"authorization": "Bearer apikey"},
    )


def test_update_definition(exchange: Exchange[SplitApiClient]) -> None:
    """PUT /splits/ws/{workspaceId}/{splitName}/environments/{environmentId}"""
    result = exchange.call(
        "split_definitions.update_definition",
        lambda client: client.split_definitions.update_definition(
            "new_checkout",
            "env_1",
            "ws_1",
            data={
                "treatments": [
                    {
                        "name": "on",
                        "configurations": "configurations",
                        "description": "description",
                        "keys": ["keys"],
                        "segments": ["segments"],
                    },
                    {
                        "name": "off",
                        "configurations": "configurations",
                        "description": "description",
                        "keys": ["keys"],
                        "segments": ["segments"],
                    },
                ],
                "default_treatment": "off",
                "baseline_treatment": "off",
                "traffic_allocation": 100,
                "impressions_disabled": True,
                "flag_sets": [{"id": "id", "type": "type"}],
                "rules": [
                    {
                        "condition": {
                            "matchers": [
                                {
                                    "type": "IN_LIST_STRING",
                                    "attribute": "plan",
                                    "strings": ["paid"],
                                }
                            ]
                        },
                        "buckets": [
                            {"treatment": "on", "size": 50},
                            {"treatment": "off", "size": 50},
                        ],
                    }
                ],
                "default_rule": [{"treatment": "off", "size": 100}],
                "comment": "Half of those who pay.",
            },
        ),
    )
    assert is_a(result, types.SplitDefinition)
    assert exchange.sent == Sent(
        "PUT",
        "/splits/ws/ws_1/new_checkout/environments/env_1",
        headers={"authorization": "Bearer apikey"},
        json={
            "treatments": [
                {
                    "name": "on",
                    "configurations": "configurations",
                    "description": "description",
                    "keys": ["keys"],
                    "segments": ["segments"],
                },
                {
                    "name": "off",
                    "configurations": "configurations",
                    "description": "description",
                    "keys": ["keys"],
                    "segments": ["segments"],
                },
            ],
            "defaultTreatment": "off",
            "baselineTreatment": "off",
            "trafficAllocation": 100,
            "impressionsDisabled": True,
            "flagSets": [{"id": "id", "type": "type"}],
            "rules": [
                {
                    "condition": {
                        "matchers": [
                            {
                                "type": "IN_LIST_STRING",
                                "attribute": "plan",
                                "strings": ["paid"],
                            }
                        ]
                    },
                    "buckets": [
                        {"treatment": "on", "size": 50},
                        {"treatment": "off", "size": 50},
                    ],
                }
            ],
            "defaultRule": [{"treatment": "off", "size": 100}],
            "comment": "Half of those who pay.",
        },
    )


def test_kill(exchange: Exchange[SplitApiClient]) -> None:
    """PUT /splits/ws/{workspaceId}/{splitName}/environments/{environmentId}/kill"""
    result = exchange.call(
        "split_definitions.kill",
        lambda client: client.split_definitions.kill("new_checkout", "env_1", "ws_1"),
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "PUT",
        "/splits/ws/ws_1/new_checkout/environments/env_1/kill",
        headers={"authorization": "Bearer apikey"},
    )


def test_restore(exchange: Exchange[SplitApiClient]) -> None:
    """PUT /splits/ws/{workspaceId}/{splitName}/environments/{environmentId}/restore"""
    result = exchange.call(
        "split_definitions.restore",
        lambda client: client.split_definitions.restore(
            "new_checkout", "env_1", "ws_1"
        ),
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "PUT",
        "/splits/ws/ws_1/new_checkout/environments/env_1/restore",
        headers={"authorization": "Bearer apikey"},
    )
