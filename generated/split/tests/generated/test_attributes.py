"""Calls of `attributes`, sync and async."""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[SplitApiClient]) -> None:
    """GET /schema/ws/{workspaceId}/trafficTypes/{trafficTypeId}"""
    result = exchange.call(
        "attributes.list", lambda client: client.attributes.list("tt_1", "ws_1")
    )
    assert is_a(result, list[types.Attribute])
    assert exchange.sent == Sent(
        "GET",
        "/schema/ws/ws_1/trafficTypes/tt_1",
        headers={"authorization": "Bearer apikey"},
    )


def test_write(exchange: Exchange[SplitApiClient]) -> None:
    """POST /schema/ws/{workspaceId}/trafficTypes/{trafficTypeId}"""
    result = exchange.call(
        "attributes.write",
        lambda client: client.attributes.write(
            "ws_1",
            "tt_1",
            data={
                "id": "plan",
                "traffic_type_id": "tt_1",
                "display_name": "Plan",
                "description": "description",
                "data_type": "STRING",
                "suggested_values": ["free", "paid"],
            },
        ),
    )
    assert is_a(result, types.Attribute)
    assert exchange.sent == Sent(
        "POST",
        "/schema/ws/ws_1/trafficTypes/tt_1",
        headers={"authorization": "Bearer apikey"},
        json={
            "id": "plan",
            "trafficTypeId": "tt_1",
            "displayName": "Plan",
            "description": "description",
            "dataType": "STRING",
            "suggestedValues": ["free", "paid"],
        },
    )


def test_import_attributes_from_json(exchange: Exchange[SplitApiClient]) -> None:
    """POST /schema/ws/{workspaceId}/trafficTypes/{trafficTypeId}/attribute:bulk"""
    result = exchange.call(
        "attributes.import_attributes_from_json",
        lambda client: client.attributes.import_attributes_from_json(
            data=[
                {
                    "id": "plan",
                    "traffic_type_id": "trafficTypeId",
                    "display_name": "Plan",
                    "description": "description",
                    "data_type": "dataType",
                    "suggested_values": ["suggestedValues"],
                },
                {
                    "id": "city",
                    "traffic_type_id": "trafficTypeId",
                    "display_name": "City",
                    "description": "description",
                    "data_type": "dataType",
                    "suggested_values": ["suggestedValues"],
                },
            ],
            traffic_type_id="tt_1",
            workspace_id="ws_1",
        ),
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "POST",
        "/schema/ws/ws_1/trafficTypes/tt_1/attribute:bulk",
        headers={"authorization": "Bearer apikey"},
        json=[
            {
                "id": "plan",
                "trafficTypeId": "trafficTypeId",
                "displayName": "Plan",
                "description": "description",
                "dataType": "dataType",
                "suggestedValues": ["suggestedValues"],
            },
            {
                "id": "city",
                "trafficTypeId": "trafficTypeId",
                "displayName": "City",
                "description": "description",
                "dataType": "dataType",
                "suggestedValues": ["suggestedValues"],
            },
        ],
    )


def test_delete(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /schema/ws/{workspaceId}/trafficTypes/{trafficTypeId}/{attributeId}"""
    result = exchange.call(
        "attributes.delete",
        lambda client: client.attributes.delete("plan", "ws_1", "tt_1"),
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "DELETE",
        "/schema/ws/ws_1/trafficTypes/tt_1/plan",
        headers={"authorization": "Bearer apikey"},
    )
