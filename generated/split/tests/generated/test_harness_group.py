"""Calls of `harness_group`, sync and async.

Without a test, as no example can be made:

- `harness_group.list`
"""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_create(exchange: Exchange[SplitApiClient]) -> None:
    """POST /ng/api/user-groups"""
    result = exchange.call(
        "harness_group.create",
        lambda client: client.harness_group.create(
            data={
                "identifier": "testers",
                "name": "Testers",
                "description": "description",
                "tags": {"key": "key"},
                "users": [
                    {
                        "uuid": "uuid",
                        "name": "name",
                        "given_name": "givenName",
                        "family_name": "familyName",
                        "email": "email",
                        "token": "token",
                        "default_account_id": "defaultAccountId",
                        "intent": "intent",
                        "accounts": [{}],
                        "admin": True,
                        "two_factor_authentication_enabled": True,
                        "email_verified": True,
                        "locked": True,
                        "disabled": True,
                        "signup_action": "signupAction",
                        "edition": "edition",
                        "billing_frequency": "billingFrequency",
                        "utm_info": {},
                        "externally_managed": True,
                        "external_id": "externalId",
                        "created_at": 1,
                        "last_updated_at": 1,
                        "user_preferences": {"key": "key"},
                        "is_enriched_info_collected": True,
                        "last_login": 1,
                    }
                ],
                "notification_configs": [{"type": "type"}],
                "linked_sso_id": "linkedSsoId",
                "linked_sso_display_name": "linkedSsoDisplayName",
                "linked_sso_type": "linkedSsoType",
                "sso_group_id": "ssoGroupId",
                "sso_group_name": "ssoGroupName",
                "sso_linked": True,
                "externally_managed": True,
                "harness_managed": True,
                "account_identifier": "ac_1",
                "org_identifier": "orgIdentifier",
                "project_identifier": "projectIdentifier",
            },
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, types.HarnessGroup)
    assert exchange.sent == Sent(
        "POST",
        "/ng/api/user-groups",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
        json={
            "identifier": "testers",
            "name": "Testers",
            "description": "description",
            "tags": {"key": "key"},
            "users": [
                {
                    "uuid": "uuid",
                    "name": "name",
                    "givenName": "givenName",
                    "familyName": "familyName",
                    "email": "email",
                    "token": "token",
                    "defaultAccountId": "defaultAccountId",
                    "intent": "intent",
                    "accounts": [{}],
                    "admin": True,
                    "twoFactorAuthenticationEnabled": True,
                    "emailVerified": True,
                    "locked": True,
                    "disabled": True,
                    "signupAction": "signupAction",
                    "edition": "edition",
                    "billingFrequency": "billingFrequency",
                    "utmInfo": {},
                    "externallyManaged": True,
                    "externalId": "externalId",
                    "createdAt": 1,
                    "lastUpdatedAt": 1,
                    "userPreferences": {"key": "key"},
                    "isEnrichedInfoCollected": True,
                    "lastLogin": 1,
                }
            ],
            "notificationConfigs": [{"type": "type"}],
            "linkedSsoId": "linkedSsoId",
            "linkedSsoDisplayName": "linkedSsoDisplayName",
            "linkedSsoType": "linkedSsoType",
            "ssoGroupId": "ssoGroupId",
            "ssoGroupName": "ssoGroupName",
            "ssoLinked": True,
            "externallyManaged": True,
            "harnessManaged": True,
            "accountIdentifier": "ac_1",
            "orgIdentifier": "orgIdentifier",
            "projectIdentifier": "projectIdentifier",
        },
    )


def test_update(exchange: Exchange[SplitApiClient]) -> None:
    """PATCH /ng/api/user-groups"""
    result = exchange.call(
        "harness_group.update",
        lambda client: client.harness_group.update(
            data={
                "identifier": "testers",
                "name": "Testers",
                "description": "description",
                "tags": {"key": "key"},
                "users": [
                    {
                        "uuid": "uuid",
                        "name": "name",
                        "given_name": "givenName",
                        "family_name": "familyName",
                        "email": "email",
                        "token": "token",
                        "default_account_id": "defaultAccountId",
                        "intent": "intent",
                        "accounts": [{}],
                        "admin": True,
                        "two_factor_authentication_enabled": True,
                        "email_verified": True,
                        "locked": True,
                        "disabled": True,
                        "signup_action": "signupAction",
                        "edition": "edition",
                        "billing_frequency": "billingFrequency",
                        "utm_info": {},
                        "externally_managed": True,
                        "external_id": "externalId",
                        "created_at": 1,
                        "last_updated_at": 1,
                        "user_preferences": {"key": "key"},
                        "is_enriched_info_collected": True,
                        "last_login": 1,
                    }
                ],
                "notification_configs": [{"type": "type"}],
                "linked_sso_id": "linkedSsoId",
                "linked_sso_display_name": "linkedSsoDisplayName",
                "linked_sso_type": "linkedSsoType",
                "sso_group_id": "ssoGroupId",
                "sso_group_name": "ssoGroupName",
                "sso_linked": True,
                "externally_managed": True,
                "harness_managed": True,
                "account_identifier": "ac_1",
                "org_identifier": "orgIdentifier",
                "project_identifier": "projectIdentifier",
            },
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, types.HarnessGroup)
    assert exchange.sent == Sent(
        "PATCH",
        "/ng/api/user-groups",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
        json={
            "identifier": "testers",
            "name": "Testers",
            "description": "description",
            "tags": {"key": "key"},
            "users": [
                {
                    "uuid": "uuid",
                    "name": "name",
                    "givenName": "givenName",
                    "familyName": "familyName",
                    "email": "email",
                    "token": "token",
                    "defaultAccountId": "defaultAccountId",
                    "intent": "intent",
                    "accounts": [{}],
                    "admin": True,
                    "twoFactorAuthenticationEnabled": True,
                    "emailVerified": True,
                    "locked": True,
                    "disabled": True,
                    "signupAction": "signupAction",
                    "edition": "edition",
                    "billingFrequency": "billingFrequency",
                    "utmInfo": {},
                    "externallyManaged": True,
                    "externalId": "externalId",
                    "createdAt": 1,
                    "lastUpdatedAt": 1,
                    "userPreferences": {"key": "key"},
                    "isEnrichedInfoCollected": True,
                    "lastLogin": 1,
                }
            ],
            "notificationConfigs": [{"type": "type"}],
            "linkedSsoId": "linkedSsoId",
            "linkedSsoDisplayName": "linkedSsoDisplayName",
            "linkedSsoType": "linkedSsoType",
            "ssoGroupId": "ssoGroupId",
            "ssoGroupName": "ssoGroupName",
            "ssoLinked": True,
            "externallyManaged": True,
            "harnessManaged": True,
            "accountIdentifier": "ac_1",
            "orgIdentifier": "orgIdentifier",
            "projectIdentifier": "projectIdentifier",
        },
    )


def test_get(exchange: Exchange[SplitApiClient]) -> None:
    """GET /ng/api/user-groups/{groupIdentifier}"""
    result = exchange.call(
        "harness_group.get",
        lambda client: client.harness_group.get(
            "testers",
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, types.HarnessGroup)
    assert exchange.sent == Sent(
        "GET",
        "/ng/api/user-groups/testers",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
    )


def test_delete(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /ng/api/user-groups/{groupIdentifier}"""
    exchange.call(
        "harness_group.delete",
        lambda client: client.harness_group.delete(
            "testers",
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert exchange.sent == Sent(
        "DELETE",
        "/ng/api/user-groups/testers",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
    )
