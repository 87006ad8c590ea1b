"""Calls of `harness_user`, sync and async.

Without a test, as no example can be made:

- `harness_user.list`
- `harness_user.list_pending`
"""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_get(exchange: Exchange[SplitApiClient]) -> None:
    """GET /ng/api/user/aggregate/{userId}"""
    result = exchange.call(
        "harness_user.get",
        lambda client: client.harness_user.get(
            "hu_1",
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, types.HarnessUser)
    assert exchange.sent == Sent(
        "GET",
        "/ng/api/user/aggregate/hu_1",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
    )


def test_invite(exchange: Exchange[SplitApiClient]) -> None:
    """POST /ng/api/user/users"""
    result = exchange.call(
        "harness_user.invite",
        lambda client: client.harness_user.invite(
            data={
                "emails": ["ben@mail.example"],
                "user_groups": ["testers"],
                "role_bindings": [],
            },
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, types.InvitationResult)
    assert exchange.sent == Sent(
        "POST",
        "/ng/api/user/users",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
        json={
            "emails": ["ben@mail.example"],
            "userGroups": ["testers"],
            "roleBindings": [],
        },
    )


def test_update(exchange: Exchange[SplitApiClient]) -> None:
    """PUT /ng/api/user/{userId}"""
    result = exchange.call(
        "harness_user.update",
        lambda client: client.harness_user.update(
            "hu_1",
            data={
                "uuid": "hu_1",
                "name": "Ann",
                "email": "ann@mail.example",
                "locked": False,
                "disabled": False,
                "externally_managed": True,
                "two_factor_authentication_enabled": True,
            },
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, types.HarnessUser)
    assert exchange.sent == Sent(
        "PUT",
        "/ng/api/user/hu_1",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
        json={
            "uuid": "hu_1",
            "name": "Ann",
            "email": "ann@mail.example",
            "locked": False,
            "disabled": False,
            "externally_managed": True,
            "two_factor_authentication_enabled": True,
        },
    )


def test_delete(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /ng/api/user/{userId}"""
    exchange.call(
        "harness_user.delete",
        lambda client: client.harness_user.delete(
            "hu_1",
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert exchange.sent == Sent(
        "DELETE",
        "/ng/api/user/hu_1",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
    )


def test_add_user_to_groups(exchange: Exchange[SplitApiClient]) -> None:
    """PUT /ng/api/user/add-user-to-groups/{userId}"""
    exchange.call(
        "harness_user.add_user_to_groups",
        lambda client: client.harness_user.add_user_to_groups(
            "hu_1",
            data={"user_group_ids_to_add": ["testers"]},
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert exchange.sent == Sent(
        "PUT",
        "/ng/api/user/add-user-to-groups/hu_1",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
        json={"userGroupIdsToAdd": ["testers"]},
    )


def test_delete_pending(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /ng/api/invites/{inviteId}"""
    exchange.call(
        "harness_user.delete_pending",
        lambda client: client.harness_user.delete_pending(
            "in_1",
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert exchange.sent == Sent(
        "DELETE",
        "/ng/api/invites/in_1",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
    )
