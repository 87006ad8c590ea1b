"""Calls of `role`, sync and async.

Without a test, as no example can be made:

- `role.list`
"""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_create(exchange: Exchange[SplitApiClient]) -> None:
    """POST /authz/api/roles"""
    result = exchange.call(
        "role.create",
        lambda client: client.role.create(
            data={
                "identifier": "flag_editor",
                "name": "Editor of flags",
                "description": "description",
                "permissions": ["fme_split_edit"],
                "allowed_scope_levels": ["allowed_scope_levels"],
            },
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, types.Role)
    assert exchange.sent == Sent(
        "POST",
        "/authz/api/roles",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
        json={
            "identifier": "flag_editor",
            "name": "Editor of flags",
            "description": "description",
            "permissions": ["fme_split_edit"],
            "allowed_scope_levels": ["allowed_scope_levels"],
        },
    )


def test_get(exchange: Exchange[SplitApiClient]) -> None:
    """GET /authz/api/roles/{roleId}"""
    result = exchange.call(
        "role.get",
        lambda client: client.role.get(
            "flag_editor",
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, types.Role)
    assert exchange.sent == Sent(
        "GET",
        "/authz/api/roles/flag_editor",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
    )


def test_update(exchange: Exchange[SplitApiClient]) -> None:
    """PUT /authz/api/roles/{roleId}"""
    result = exchange.call(
        "role.update",
        lambda client: client.role.update(
            "flag_editor",
            data={
                "identifier": "flag_editor",
                "name": "Editor of flags",
                "description": "description",
                "permissions": ["fme_split_edit"],
                "allowed_scope_levels": ["allowed_scope_levels"],
            },
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, types.Role)
    assert exchange.sent == Sent(
        "PUT",
        "/authz/api/roles/flag_editor",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
        json={
            "identifier": "flag_editor",
            "name": "Editor of flags",
            "description": "description",
            "permissions": ["fme_split_edit"],
            "allowed_scope_levels": ["allowed_scope_levels"],
        },
    )


def test_delete(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /authz/api/roles/{roleId}"""
    exchange.call(
        "role.delete",
        lambda client: client.role.delete(
            "flag_editor",
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert exchange.sent == Sent(
        "DELETE",
        "/authz/api/roles/flag_editor",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
    )
