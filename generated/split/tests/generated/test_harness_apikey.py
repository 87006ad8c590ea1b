"""Calls of `harness_apikey`, sync and async."""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[SplitApiClient]) -> None:
    """GET /ng/api/apikey"""
    result = exchange.call(
        "harness_apikey.list",
        lambda client: client.harness_apikey.list(
            api_key_type="SERVICE_ACCOUNT",
            parent_identifier="robot",
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, list[types.HarnessApiKey])
    assert exchange.sent == Sent(
        "GET",
        "/ng/api/apikey",
        query={
            "apiKeyType": "SERVICE_ACCOUNT",
            "parentIdentifier": "robot",
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
    )


def test_create(exchange: Exchange[SplitApiClient]) -> None:
    """POST /ng/api/apikey"""
    result = exchange.call(
        "harness_apikey.create",
        lambda client: client.harness_apikey.create(
            data={
                "identifier": "deploy",
                "name": "Deployments",
                "description": "description",
                "value": "value",
                "api_key_type": "SERVICE_ACCOUNT",
                "parent_identifier": "robot",
                "default_time_to_expire_token": 1,
                "governance_metadata": "governanceMetadata",
                "account_identifier": "ac_1",
                "org_identifier": "orgIdentifier",
                "project_identifier": "projectIdentifier",
            },
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, types.HarnessApiKey)
    assert exchange.sent == Sent(
        "POST",
        "/ng/api/apikey",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
        json={
            "identifier": "deploy",
            "name": "Deployments",
            "description": "description",
            "value": "value",
            "apiKeyType": "SERVICE_ACCOUNT",
            "parentIdentifier": "robot",
            "defaultTimeToExpireToken": 1,
            "governanceMetadata": "governanceMetadata",
            "accountIdentifier": "ac_1",
            "orgIdentifier": "orgIdentifier",
            "projectIdentifier": "projectIdentifier",
        },
    )


def test_get(exchange: Exchange[SplitApiClient]) -> None:
    """GET /ng/api/apikey/aggregate/{apiKeyIdentifier}"""
    result = exchange.call(
        "harness_apikey.get",
        lambda client: client.harness_apikey.get(
            "deploy",
            api_key_type="SERVICE_ACCOUNT",
            parent_identifier="robot",
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, types.HarnessApiKey)
    assert exchange.sent == Sent(
        "GET",
        "/ng/api/apikey/aggregate/deploy",
        query={
            "apiKeyType": "SERVICE_ACCOUNT",
            "parentIdentifier": "robot",
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
    )


def test_update(exchange: Exchange[SplitApiClient]) -> None:
    """PUT /ng/api/apikey/{apiKeyIdentifier}"""
    result = exchange.call(
        "harness_apikey.update",
        lambda client: client.harness_apikey.update(
            "deploy",
            data={
                "identifier": "deploy",
                "name": "Deployments",
                "description": "description",
                "value": "value",
                "api_key_type": "SERVICE_ACCOUNT",
                "parent_identifier": "robot",
                "default_time_to_expire_token": 1,
                "governance_metadata": "governanceMetadata",
                "account_identifier": "ac_1",
                "org_identifier": "orgIdentifier",
                "project_identifier": "projectIdentifier",
            },
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, types.HarnessApiKey)
    assert exchange.sent == Sent(
        "PUT",
        "/ng/api/apikey/deploy",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
        json={
            "identifier": "deploy",
            "name": "Deployments",
            "description": "description",
            "value": "value",
            "apiKeyType": "SERVICE_ACCOUNT",
            "parentIdentifier": "robot",
            "defaultTimeToExpireToken": 1,
            "governanceMetadata": "governanceMetadata",
            "accountIdentifier": "ac_1",
            "orgIdentifier": "orgIdentifier",
            "projectIdentifier": "projectIdentifier",
        },
    )


def test_delete(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /ng/api/apikey/{apiKeyIdentifier}"""
    exchange.call(
        "harness_apikey.delete",
        lambda client: client.harness_apikey.delete(
            "deploy",
            api_key_type="SERVICE_ACCOUNT",
            parent_identifier="robot",
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert exchange.sent == Sent(
        "DELETE",
        "/ng/api/apikey/deploy",
        query={
            "apiKeyType": "SERVICE_ACCOUNT",
            "parentIdentifier": "robot",
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
    )


def test_add_permissions(exchange: Exchange[SplitApiClient]) -> None:
    """POST /ng/api/roleassignments"""
    result = exchange.call(
        "harness_apikey.add_permissions",
        lambda client: client.harness_apikey.add_permissions(
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
        "/ng/api/roleassignments",
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
