"""Calls of `role_assignment`, sync and async.

Without a test, as no example can be made:

- `role_assignment.list`
"""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_create(exchange: Exchange[SplitApiClient]) -> None:
    """POST /authz/api/roleassignments"""
    result = exchange.call(
        "role_assignment.create",
        lambda client: client.role_assignment.create(
            data={
                "identifier": "ra_1",
                "role_identifier": "flag_editor",
                "role_reference": {
                    "identifier": "identifier",
                    "scope_level": "scopeLevel",
                },
                "resource_group_identifier": "all_flags",
                "principal": {
                    "identifier": "robot",
                    "type": "SERVICE_ACCOUNT",
                    "scope_level": "scopeLevel",
                    "unique_id": "uniqueId",
                },
                "disabled": True,
                "managed": True,
                "internal": True,
            },
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, types.RoleAssignment)
    assert exchange.sent == Sent(
        "POST",
        "/authz/api/roleassignments",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
        json={
            "identifier": "ra_1",
            "roleIdentifier": "flag_editor",
            "roleReference": {"identifier": "identifier", "scopeLevel": "scopeLevel"},
            "resourceGroupIdentifier": "all_flags",
            "principal": {
                "identifier": "robot",
                "type": "SERVICE_ACCOUNT",
                "scopeLevel": "scopeLevel",
                "uniqueId": "uniqueId",
            },
            "disabled": True,
            "managed": True,
            "internal": True,
        },
    )


def test_get(exchange: Exchange[SplitApiClient]) -> None:
    """GET /authz/api/roleassignments/{roleAssignmentId}"""
    result = exchange.call(
        "role_assignment.get",
        lambda client: client.role_assignment.get(
            "ra_1",
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, types.RoleAssignment)
    assert exchange.sent == Sent(
        "GET",
        "/authz/api/roleassignments/ra_1",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
    )


def test_delete(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /authz/api/roleassignments/{roleAssignmentId}"""
    exchange.call(
        "role_assignment.delete",
        lambda client: client.role_assignment.delete(
            "ra_1",
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert exchange.sent == Sent(
        "DELETE",
        "/authz/api/roleassignments/ra_1",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
    )
