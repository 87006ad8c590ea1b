"""Calls of `harness_project`, sync and async.

Without a test, as no example can be made:

- `harness_project.list`
"""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_create(exchange: Exchange[SplitApiClient]) -> None:
    """POST /ng/api/projects"""
    result = exchange.call(
        "harness_project.create",
        lambda client: client.harness_project.create(
            data={
                "identifier": "mobile",
                "org_identifier": "default",
                "name": "Mobile",
                "description": "description",
                "color": "color",
                "modules": ["modules"],
                "tags": {"key": "key"},
            },
            account_identifier="ac_1",
            org_identifier="default",
        ),
    )
    assert is_a(result, types.HarnessProject)
    assert exchange.sent == Sent(
        "POST",
        "/ng/api/projects",
        query={"accountIdentifier": "ac_1", "orgIdentifier": "default"},
        headers={"x-api-key": "harness_token"},
        json={
            "identifier": "mobile",
            "orgIdentifier": "default",
            "name": "Mobile",
            "description": "description",
            "color": "color",
            "modules": ["modules"],
            "tags": {"key": "key"},
        },
    )


def test_get(exchange: Exchange[SplitApiClient]) -> None:
    """GET /ng/api/projects/{projectIdentifier}"""
    result = exchange.call(
        "harness_project.get",
        lambda client: client.harness_project.get(
            "mobile", account_identifier="ac_1", org_identifier="default"
        ),
    )
    assert is_a(result, types.HarnessProject)
    assert exchange.sent == Sent(
        "GET",
        "/ng/api/projects/mobile",
        query={"accountIdentifier": "ac_1", "orgIdentifier": "default"},
        headers={"x-api-key": "harness_token"},
    )


def test_update(exchange: Exchange[SplitApiClient]) -> None:
    """PUT /ng/api/projects/{projectIdentifier}"""
    result = exchange.call(
        "harness_project.update",
        lambda client: client.harness_project.update(
            "mobile",
            data={
                "identifier": "mobile",
                "org_identifier": "default",
                "name": "Mobile",
                "description": "description",
                "color": "color",
                "modules": ["modules"],
                "tags": {"key": "key"},
            },
            account_identifier="ac_1",
            org_identifier="default",
        ),
    )
    assert is_a(result, types.HarnessProject)
    assert exchange.sent == Sent(
        "PUT",
        "/ng/api/projects/mobile",
        query={"accountIdentifier": "ac_1", "orgIdentifier": "default"},
        headers={"x-api-key": "harness_token"},
        json={
            "identifier": "mobile",
            "orgIdentifier": "default",
            "name": "Mobile",
            "description": "description",
            "color": "color",
            "modules": ["modules"],
            "tags": {"key": "key"},
        },
    )


def test_delete(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /ng/api/projects/{projectIdentifier}"""
    exchange.call(
        "harness_project.delete",
        lambda client: client.harness_project.delete(
            "mobile", account_identifier="ac_1", org_identifier="default"
        ),
    )
    assert exchange.sent == Sent(
        "DELETE",
        "/ng/api/projects/mobile",
        query={"accountIdentifier": "ac_1", "orgIdentifier": "default"},
        headers={"x-api-key": "harness_token"},
    )
