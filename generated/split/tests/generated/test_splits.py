"""Calls of `splits`, sync and async.

Without a test, as no example can be made:

- `splits.list`
"""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_add(exchange: Exchange[SplitApiClient]) -> None:
    """POST /splits/ws/{workspaceId}/trafficTypes/{trafficTypeName}"""
    result = exchange.call(
        "splits.add",
        lambda client: client.splits.add(
            data={
                "name": "new_checkout",
                "description": "One page instead of three.",
                "owners": [{"id": "gr_1", "type": "group"}],
            },
            traffic_type_name="user",
            workspace_id="ws_1",
        ),
    )
    assert is_a(result, types.Split)
    assert exchange.sent == Sent(
        "POST",
        "/splits/ws/ws_1/trafficTypes/user",
        headers={"authorization": "Bearer apikey"},
        json={
            "name": "new_checkout",
            "description": "One page instead of three.",
            "owners": [{"id": "gr_1", "type": "group"}],
        },
    )


def test_get(exchange: Exchange[SplitApiClient]) -> None:
    """GET /splits/ws/{workspaceId}/{splitName}"""
    result = exchange.call(
        "splits.get", lambda client: client.splits.get("new_checkout", "ws_1")
    )
    assert is_a(result, types.Split)
    assert exchange.sent == Sent(
        "GET",
        "/splits/ws/ws_1/new_checkout",
        headers={"authorization": "Bearer apikey"},
    )


def test_delete(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /splits/ws/{workspaceId}/{splitName}"""
    result = exchange.call(
        "splits.delete", lambda client: client.splits.delete("new_checkout", "ws_1")
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "DELETE",
        "/splits/ws/ws_1/new_checkout",
        headers={"authorization": "Bearer apikey"},
    )


def test_update_description(exchange: Exchange[SplitApiClient]) -> None:
    """PUT /splits/ws/{workspaceId}/{splitName}/updateDescription"""
    result = exchange.call(
        "splits.update_description",
        lambda client: client.splits.update_description(
            "new_checkout", "ws_1", content="One page instead of three."
        ),
    )
    assert is_a(result, types.Split)
    assert exchange.sent == Sent(
        "PUT",
        "/splits/ws/ws_1/new_checkout/updateDescription",
        headers={"authorization": "Bearer apikey"},
        content="One page instead of three.",
        media_type="text/plain",
    )


def test_associate_tags(exchange: Exchange[SplitApiClient]) -> None:
    """POST /tags/ws/{workspaceId}/object/{splitName}/objecttype/Split"""
    result = exchange.call(
        "splits.associate_tags",
        lambda client: client.splits.associate_tags(
            "new_checkout", "ws_1", data=["checkout", "q3"]
        ),
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "POST",
        "/tags/ws/ws_1/object/new_checkout/objecttype/Split",
        headers={"authorization": "Bearer apikey"},
        json=["checkout", "q3"],
    )


def test_add_to_environment(exchange: Exchange[SplitApiClient]) -> None:
    """POST /splits/ws/{workspaceId}/{splitName}/environments/{environmentId}"""
    result = exchange.call(
        "splits.add_to_environment",
        lambda client: client.splits.add_to_environment(
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
        "POST",
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


def test_remove_from_environment(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /splits/ws/{workspaceId}/{splitName}/environments/{environmentId}"""
    result = exchange.call(
        "splits.remove_from_environment",
        lambda client: client.splits.remove_from_environment(
            "new_checkout",
            "env_1",
            "ws_1",
            title="Clean up",
            comment="Everybody has it now.",
        ),
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "DELETE",
        "/splits/ws/ws_1/new_checkout/environments/env_1",
        query={"title": "Clean up", "comment": "Everybody has it now."},
        headers={"authorization": "Bearer apikey"},
    )
