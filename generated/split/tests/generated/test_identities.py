"""Calls of `identities`, sync and async."""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_write_all(exchange: Exchange[SplitApiClient]) -> None:
    """POST /trafficTypes/{trafficTypeId}/environments/{environmentId}/identities"""
    result = exchange.call(
        "identities.write_all",
        lambda client: client.identities.write_all(
            "tt_1",
            "env_1",
            data=[
                {
                    "key": "user_1",
                    "traffic_type_id": "trafficTypeId",
                    "environment_id": "environmentId",
                    "values": {"plan": "free"},
                },
                {
                    "key": "user_2",
                    "traffic_type_id": "trafficTypeId",
                    "environment_id": "environmentId",
                    "values": {"plan": "paid"},
                },
            ],
        ),
    )
    assert is_a(result, types.BulkOperationResult)
    assert exchange.sent == Sent(
        "POST",
        "/trafficTypes/tt_1/environments/env_1/identities",
        headers={"authorization": "Bearer apikey"},
        json=[
            {
                "key": "user_1",
                "trafficTypeId": "trafficTypeId",
                "environmentId": "environmentId",
                "values": {"plan": "free"},
            },
            {
                "key": "user_2",
                "trafficTypeId": "trafficTypeId",
                "environmentId": "environmentId",
                "values": {"plan": "paid"},
            },
        ],
    )


def test_write(exchange: Exchange[SplitApiClient]) -> None:
    """PUT /trafficTypes/{trafficTypeId}/environments/{environmentId}/identities/{key}"""
    result = exchange.call(
        "identities.write",
        lambda client: client.identities.write(
            "tt_1",
            "env_1",
            "user_1",
            data={
                "key": "user_1",
                "traffic_type_id": "tt_1",
                "environment_id": "env_1",
                "values": {"plan": "free"},
            },
        ),
    )
    assert is_a(result, types.Identity)
    assert exchange.sent == Sent(
        "PUT",
        "/trafficTypes/tt_1/environments/env_1/identities/user_1",
        headers={"authorization": "Bearer apikey"},
        json={
            "key": "user_1",
            "trafficTypeId": "tt_1",
            "environmentId": "env_1",
            "values": {"plan": "free"},
        },
    )


def test_patch(exchange: Exchange[SplitApiClient]) -> None:
    """PATCH /trafficTypes/{trafficTypeId}/environments/{environmentId}/identities/{key}"""
    result = exchange.call(
        "identities.patch",
        lambda client: client.identities.patch(
            "tt_1",
            "env_1",
            "user_1",
            data={
                "key": "user_1",
                "traffic_type_id": "tt_1",
                "environment_id": "env_1",
                "values": {"plan": "free"},
            },
        ),
    )
    assert is_a(result, types.Identity)
    assert exchange.sent == Sent(
        "PATCH",
        "/trafficTypes/tt_1/environments/env_1/identities/user_1",
        headers={"authorization": "Bearer apikey"},
        json={
            "key": "user_1",
            "trafficTypeId": "tt_1",
            "environmentId": "env_1",
            "values": {"plan": "free"},
        },
    )


def test_delete(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /trafficTypes/{trafficTypeId}/environments/{environmentId}/identities/{key}"""
    result = exchange.call(
        "identities.delete",
        lambda client: client.identities.delete("tt_1", "env_1", "user_1"),
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "DELETE",
        "/trafficTypes/tt_1/environments/env_1/identities/user_1",
        headers={"authorization": "Bearer apikey"},
    )


def test_change(exchange: Exchange[SplitApiClient]) -> None:
    """POST /trafficTypes/{trafficTypeId}/environments/{environmentId}/identities/{key}/patch"""
    result = exchange.call(
        "identities.change",
        lambda client: client.identities.change(
            "tt_1",
            "env_1",
            "user_1",
            data={
                "key": "user_1",
                "traffic_type_id": "tt_1",
                "environment_id": "env_1",
                "values": {"plan": "free"},
            },
        ),
    )
    assert is_a(result, types.Identity)
    assert exchange.sent == Sent(
        "POST",
        "/trafficTypes/tt_1/environments/env_1/identities/user_1/patch",
        headers={"authorization": "Bearer apikey"},
        json={
            "key": "user_1",
            "trafficTypeId": "tt_1",
            "environmentId": "env_1",
            "values": {"plan": "free"},
        },
    )
