"""Calls of `token`, sync and async.

Without a test, as no example can be made:

- `token.list`
"""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_create(exchange: Exchange[SplitApiClient]) -> None:
    """POST /ng/api/token"""
    result = exchange.call(
        "token.create",
        lambda client: client.token.create(
            data={
                "identifier": "ci",
                "name": "CI",
                "description": "description",
                "tags": {"key": "key"},
                "valid_from": 1,
                "valid_to": 1,
                "scheduled_expire_time": 1,
                "valid": True,
                "api_key_identifier": "deploy",
                "parent_identifier": "robot",
                "api_key_type": "SERVICE_ACCOUNT",
                "ssh_key_content": "sshKeyContent",
                "ssh_key_usage": ["sshKeyUsage"],
                "account_identifier": "ac_1",
                "org_identifier": "orgIdentifier",
                "project_identifier": "projectIdentifier",
            },
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, str)
    assert exchange.sent == Sent(
        "POST",
        "/ng/api/token",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
        json={
            "identifier": "ci",
            "name": "CI",
            "description": "description",
            "tags": {"key": "key"},
            "validFrom": 1,
            "validTo": 1,
            "scheduledExpireTime": 1,
            "valid": True,
            "apiKeyIdentifier": "deploy",
            "parentIdentifier": "robot",
            "apiKeyType": "SERVICE_ACCOUNT",
            "sshKeyContent": "sshKeyContent",
            "sshKeyUsage": ["sshKeyUsage"],
            "accountIdentifier": "ac_1",
            "orgIdentifier": "orgIdentifier",
            "projectIdentifier": "projectIdentifier",
        },
    )


def test_rotate(exchange: Exchange[SplitApiClient]) -> None:
    """POST /ng/api/token/rotate/{tokenId}"""
    result = exchange.call(
        "token.rotate",
        lambda client: client.token.rotate(
            "ci",
            api_key_type="SERVICE_ACCOUNT",
            parent_identifier="robot",
            api_key_identifier="deploy",
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, str)
    assert exchange.sent == Sent(
        "POST",
        "/ng/api/token/rotate/ci",
        query={
            "apiKeyType": "SERVICE_ACCOUNT",
            "parentIdentifier": "robot",
            "apiKeyIdentifier": "deploy",
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
    )


def test_update(exchange: Exchange[SplitApiClient]) -> None:
    """PUT /ng/api/token/{tokenId}"""
    result = exchange.call(
        "token.update",
        lambda client: client.token.update(
            "ci",
            data={
                "identifier": "ci",
                "name": "CI",
                "description": "description",
                "tags": {"key": "key"},
                "valid_from": 1,
                "valid_to": 1,
                "scheduled_expire_time": 1,
                "valid": True,
                "api_key_identifier": "deploy",
                "parent_identifier": "robot",
                "api_key_type": "SERVICE_ACCOUNT",
                "ssh_key_content": "sshKeyContent",
                "ssh_key_usage": ["sshKeyUsage"],
                "account_identifier": "ac_1",
                "org_identifier": "orgIdentifier",
                "project_identifier": "projectIdentifier",
            },
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, types.Token)
    assert exchange.sent == Sent(
        "PUT",
        "/ng/api/token/ci",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
        json={
            "identifier": "ci",
            "name": "CI",
            "description": "description",
            "tags": {"key": "key"},
            "validFrom": 1,
            "validTo": 1,
            "scheduledExpireTime": 1,
            "valid": True,
            "apiKeyIdentifier": "deploy",
            "parentIdentifier": "robot",
            "apiKeyType": "SERVICE_ACCOUNT",
            "sshKeyContent": "sshKeyContent",
            "sshKeyUsage": ["sshKeyUsage"],
            "accountIdentifier": "ac_1",
            "orgIdentifier": "orgIdentifier",
            "projectIdentifier": "projectIdentifier",
        },
    )


def test_delete(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /ng/api/token/{tokenId}"""
    exchange.call(
        "token.delete",
        lambda client: client.token.delete(
            "ci",
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert exchange.sent == Sent(
        "DELETE",
        "/ng/api/token/ci",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
    )
