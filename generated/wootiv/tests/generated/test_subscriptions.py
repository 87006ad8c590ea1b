"""Calls of `subscriptions`, sync and async."""

from __future__ import annotations

from datetime import datetime, timezone

from wootiv import Wootiv, types
from wootiv._core.exchanges import Exchange, Sent, is_a


def test_create(exchange: Exchange[Wootiv]) -> None:
    """POST /subscription"""
    result = exchange.call(
        "subscriptions.create",
        lambda client: client.subscriptions.create(
            end_date=datetime(2024, 8, 1, 0, 0, tzinfo=timezone.utc),
            plan_name="business_pro",
            start_date=datetime(2023, 8, 1, 0, 0, tzinfo=timezone.utc),
            status="active",
            workspace_id="wsp_1",
        ),
    )
    assert is_a(result, types.SubscriptionDto)
    assert exchange.sent == Sent(
        "POST",
        "/subscription",
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
            "endDate": "2024-08-01T00:00:00Z",
            "planName": "business_pro",
            "startDate": "2023-08-01T00:00:00Z",
            "status": "active",
            "workspaceId": "wsp_1",
        },
    )


def test_retrieve(exchange: Exchange[Wootiv]) -> None:
    """GET /subscription/{id}"""
    result = exchange.call(
        "subscriptions.retrieve",
        lambda client: client.subscriptions.retrieve(
            "id", cache=1, fields=["fields"], join=["join"]
        ),
    )
    assert is_a(result, types.SubscriptionDto)
    assert exchange.sent == Sent(
        "GET",
        "/subscription/id",
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
    """PATCH /subscription/{id}"""
    result = exchange.call(
        "subscriptions.update",
        lambda client: client.subscriptions.update(
            "path_id",
            body_id="body_id",
            audit={
                "date_created": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
                "date_deleted": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
                "date_updated": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
                "version": 1.5,
            },
            end_date=datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
            history=[["history"]],
            plan_name="free",
            start_date=datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
            status="canceled",
            workspace="workspace",
            workspace_id="workspace_id",
        ),
    )
    assert is_a(result, types.SubscriptionDto)
    assert exchange.sent == Sent(
        "PATCH",
        "/subscription/path_id",
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
            "audit": {
                "date_created": "2024-01-15T12:00:00Z",
                "date_deleted": "2024-01-15T12:00:00Z",
                "date_updated": "2024-01-15T12:00:00Z",
                "version": 1.5,
            },
            "endDate": "2024-01-15T12:00:00Z",
            "history": [["history"]],
            "planName": "free",
            "startDate": "2024-01-15T12:00:00Z",
            "status": "canceled",
            "workspace": "workspace",
            "workspaceId": "workspace_id",
        },
    )
