"""Calls of `service_account`, sync and async."""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[SplitApiClient]) -> None:
    """GET /ng/api/serviceaccount"""
    result = exchange.call(
        "service_account.list",
        lambda client: client.service_account.list(
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, list[types.ServiceAccount])
    assert exchange.sent == Sent(
        "GET",
        "/ng/api/serviceaccount",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
    )


def test_create(exchange: Exchange[SplitApiClient]) -> None:
    """POST /ng/api/serviceaccount"""
    result = exchange.call(
        "service_account.create",
        lambda client: client.service_account.create(
            data={
                "identifier": "robot",
                "name": "Robot",
                "email": "robot@service.example",
                "description": "description",
                "tags": {"key": "key"},
                "extendable": True,
                "account_identifier": "ac_1",
                "org_identifier": "orgIdentifier",
                "project_identifier": "projectIdentifier",
            },
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, types.ServiceAccount)
    assert exchange.sent == Sent(
        "POST",
        "/ng/api/serviceaccount",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
        json={
            "identifier": "robot",
            "name": "Robot",
            "email": "robot@service.example",
            "description": "description",
            "tags": {"key": "key"},
            "extendable": True,
            "accountIdentifier": "ac_1",
            "orgIdentifier": "orgIdentifier",
            "projectIdentifier": "projectIdentifier",
        },
    )


def test_get(exchange: Exchange[SplitApiClient]) -> None:
    """GET /ng/api/serviceaccount/aggregate/{serviceAccountId}"""
    result = exchange.call(
        "service_account.get",
        lambda client: client.service_account.get(
            "robot",
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, types.ServiceAccount)
    assert exchange.sent == Sent(
        "GET",
        "/ng/api/serviceaccount/aggregate/robot",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
    )


def test_update(exchange: Exchange[SplitApiClient]) -> None:
    """PUT /ng/api/serviceaccount/{serviceAccountId}"""
    result = exchange.call(
        "service_account.update",
        lambda client: client.service_account.update(
            "robot",
            data={
                "identifier": "robot",
                "name": "Robot",
                "email": "robot@service.example",
                "description": "description",
                "tags": {"key": "key"},
                "extendable": True,
                "account_identifier": "ac_1",
                "org_identifier": "orgIdentifier",
                "project_identifier": "projectIdentifier",
            },
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert is_a(result, types.ServiceAccount)
    assert exchange.sent == Sent(
        "PUT",
        "/ng/api/serviceaccount/robot",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
        json={
            "identifier": "robot",
            "name": "Robot",
            "email": "robot@service.example",
            "description": "description",
            "tags": {"key": "key"},
            "extendable": True,
            "accountIdentifier": "ac_1",
            "orgIdentifier": "orgIdentifier",
            "projectIdentifier": "projectIdentifier",
        },
    )


def test_delete(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /ng/api/serviceaccount/{serviceAccountId}"""
    exchange.call(
        "service_account.delete",
        lambda client: client.service_account.delete(
            "robot",
            account_identifier="ac_1",
            org_identifier="default",
            project_identifier="mobile",
        ),
    )
    assert exchange.sent == Sent(
        "DELETE",
        "/ng/api/serviceaccount/robot",
        query={
            "accountIdentifier": "ac_1",
            "orgIdentifier": "default",
            "projectIdentifier": "mobile",
        },
        headers={"x-api-key": "harness_token"},
    )
