"""Calls of `resource_group`, sync and async.

Without a test, as no example can be made:

- `resource_group.list`
"""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_create(exchange: Exchange[SplitApiClient]) -> None:
    """POST /resourcegroup/api/v2/resourcegroup"""
    result = exchange.call(
        "resource_group.create",
        lambda client: client.resource_group.create(
            data={
                "identifier": "all_flags",
                "name": "All flags",
                "description": "description",
                "color": "color",
                "tags": {"key": "key"},
                "allowed_scope_levels": ["allowedScopeLevels"],
                "included_scopes": [
                    {
                        "filter": "filter",
                        "account_identifier": "accountIdentifier",
                        "org_identifier": "orgIdentifier",
                        "project_identifier": "projectIdentifier",
                    }
                ],
                "resource_filter": {"include_all_resources": True, "resources": [{}]},
                "account_identifier": "ac_1",
                "org_identifier": "orgIdentifier",
                "project_identifier": "projectIdentifier",
            },
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, types.ResourceGroup)
    assert exchange.sent == Sent(
        "POST",
        "/resourcegroup/api/v2/resourcegroup",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
        json={
            "identifier": "all_flags",
            "name": "All flags",
            "description": "description",
            "color": "color",
            "tags": {"key": "key"},
            "allowedScopeLevels": ["allowedScopeLevels"],
            "includedScopes": [
                {
                    "filter": "filter",
                    "accountIdentifier": "accountIdentifier",
                    "orgIdentifier": "orgIdentifier",
                    "projectIdentifier": "projectIdentifier",
                }
            ],
            "resourceFilter": {"includeAllResources": True, "resources": [{}]},
            "accountIdentifier": "ac_1",
            "orgIdentifier": "orgIdentifier",
            "projectIdentifier": "projectIdentifier",
        },
    )


def test_get(exchange: Exchange[SplitApiClient]) -> None:
    """GET /resourcegroup/api/v2/resourcegroup/{resourceGroupId}"""
    result = exchange.call(
        "resource_group.get",
        lambda client: client.resource_group.get(
            "all_flags",
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, types.ResourceGroup)
    assert exchange.sent == Sent(
        "GET",
        "/resourcegroup/api/v2/resourcegroup/all_flags",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
    )


def test_update(exchange: Exchange[SplitApiClient]) -> None:
    """PUT /resourcegroup/api/v2/resourcegroup/{resourceGroupId}"""
    result = exchange.call(
        "resource_group.update",
        lambda client: client.resource_group.update(
            "all_flags",
            data={
                "identifier": "all_flags",
                "name": "All flags",
                "description": "description",
                "color": "color",
                "tags": {"key": "key"},
                "allowed_scope_levels": ["allowedScopeLevels"],
                "included_scopes": [
                    {
                        "filter": "filter",
                        "account_identifier": "accountIdentifier",
                        "org_identifier": "orgIdentifier",
                        "project_identifier": "projectIdentifier",
                    }
                ],
                "resource_filter": {"include_all_resources": True, "resources": [{}]},
                "account_identifier": "ac_1",
                "org_identifier": "orgIdentifier",
                "project_identifier": "projectIdentifier",
            },
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, types.ResourceGroup)
    assert exchange.sent == Sent(
        "PUT",
        "/resourcegroup/api/v2/resourcegroup/all_flags",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
        json={
            "identifier": "all_flags",
            "name": "All flags",
            "description": "description",
            "color": "color",
            "tags": {"key": "key"},
            "allowedScopeLevels": ["allowedScopeLevels"],
            "includedScopes": [
                {
                    "filter": "filter",
                    "accountIdentifier": "accountIdentifier",
                    "orgIdentifier": "orgIdentifier",
                    "projectIdentifier": "projectIdentifier",
                }
            ],
            "resourceFilter": {"includeAllResources": True, "resources": [{}]},
            "accountIdentifier": "ac_1",
            "orgIdentifier": "orgIdentifier",
            "projectIdentifier": "projectIdentifier",
        },
    )


def test_delete(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /resourcegroup/api/v2/resourcegroup/{resourceGroupId}"""
    exchange.call(
        "resource_group.delete",
        lambda client: client.resource_group.delete(
            "all_flags",
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert exchange.sent == Sent(
        "DELETE",
        "/resourcegroup/api/v2/resourcegroup/all_flags",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
    )
