"""Calls of `wspaces`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv, types
from wootiv._core.exchanges import Exchange, Sent, is_a


def test_create(exchange: Exchange[Wootiv]) -> None:
    """POST /wspace"""
    result = exchange.call(
        "wspaces.create",
        lambda client: client.wspaces.create(name="Harbour Books", owner_id="usr_1"),
    )
    assert is_a(result, types.WorkspaceDto)
    assert exchange.sent == Sent(
        "POST",
        "/wspace",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
        json={"name": "Harbour Books", "ownerId": "usr_1"},
    )


def test_retrieve(exchange: Exchange[Wootiv]) -> None:
    """GET /wspace/{id}"""
    result = exchange.call(
        "wspaces.retrieve",
        lambda client: client.wspaces.retrieve(
            "id", cache=1, fields=["fields"], join=["join"]
        ),
    )
    assert is_a(result, types.WorkspaceDto)
    assert exchange.sent == Sent(
        "GET",
        "/wspace/id",
        query={"cache": "1", "fields": "fields", "join": "join"},
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
    )


def test_update(exchange: Exchange[Wootiv]) -> None:
    """PATCH /wspace/{id}"""
    result = exchange.call(
        "wspaces.update",
        lambda client: client.wspaces.update(
            "path_id",
            body_id="body_id",
            audit="audit",
            name="Harbour Books and Maps",
            owner_id="owner_id",
            slug="slug",
            subscription="subscription",
            subscription_id="subscription_id",
            workspace_members=["workspace_members"],
        ),
    )
    assert is_a(result, types.WorkspaceDto)
    assert exchange.sent == Sent(
        "PATCH",
        "/wspace/path_id",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
        json={
            "id": "body_id",
            "audit": "audit",
            "name": "Harbour Books and Maps",
            "ownerId": "owner_id",
            "slug": "slug",
            "subscription": "subscription",
            "subscriptionId": "subscription_id",
            "workspaceMembers": ["workspace_members"],
        },
    )
