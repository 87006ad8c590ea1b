"""Calls of `change_requests`, sync and async.

Without a test, as no example can be made:

- `change_requests.list`
"""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_decide(exchange: Exchange[SplitApiClient]) -> None:
    """PUT /changeRequests/{changeRequestId}"""
    result = exchange.call(
        "change_requests.decide",
        lambda client: client.change_requests.decide(
            "cr_1", data={"status": "APPROVED", "comment": "Go ahead."}
        ),
    )
    assert is_a(result, types.ChangeRequest)
    assert exchange.sent == Sent(
        "PUT",
        "/changeRequests/cr_1",
        headers={"authorization": "Bearer apikey"},
        json={"status": "APPROVED", "comment": "Go ahead."},
    )


def test_submit(exchange: Exchange[SplitApiClient]) -> None:
    """POST /changeRequests/ws/{workspaceId}/environments/{environmentId}"""
    result = exchange.call(
        "change_requests.submit",
        lambda client: client.change_requests.submit(
            "ws_1",
            "env_1",
            data={
                "split": {
                    "name": "new_checkout",
                    "treatments": [{"name": "on"}, {"name": "off"}],
                    "default_treatment": "off",
                    "baseline_treatment": "baselineTreatment",
                    "traffic_allocation": 1,
                    "impressions_disabled": True,
                    "flag_sets": [{}],
                    "rules": [],
                    "default_rule": [{"treatment": "off", "size": 100}],
                    "comment": "comment",
                },
                "segment": {"name": "name", "keys": ["keys"]},
                "large_segment": {"name": "name"},
                "rule_based_segment": {
                    "name": "name",
                    "rules": [{}],
                    "excluded_keys": ["excludedKeys"],
                    "excluded_segments": [{}],
                },
                "operation_type": "UPDATE",
                "title": "Nobody gets it",
                "comment": "It breaks on phones.",
                "approvers": ["ann@mail.example"],
                "rollout_status": {"id": "id"},
            },
        ),
    )
    assert is_a(result, types.ChangeRequest)
    assert exchange.sent == Sent(
        "POST",
        "/changeRequests/ws/ws_1/environments/env_1",
        headers={"authorization": "Bearer apikey"},
        json={
            "split": {
                "name": "new_checkout",
                "treatments": [{"name": "on"}, {"name": "off"}],
                "defaultTreatment": "off",
                "baselineTreatment": "baselineTreatment",
                "trafficAllocation": 1,
                "impressionsDisabled": True,
                "flagSets": [{}],
                "rules": [],
                "defaultRule": [{"treatment": "off", "size": 100}],
                "comment": "comment",
            },
            "segment": {"name": "name", "keys": ["keys"]},
            "largeSegment": {"name": "name"},
            "ruleBasedSegment": {
                "name": "name",
                "rules": [{}],
                "excludedKeys": ["excludedKeys"],
                "excludedSegments": [{}],
            },
            "operationType": "UPDATE",
            "title": "Nobody gets it",
            "comment": "It breaks on phones.",
            "approvers": ["ann@mail.example"],
            "rolloutStatus": {"id": "id"},
        },
    )
