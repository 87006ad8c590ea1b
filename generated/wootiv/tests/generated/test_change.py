"""Calls of `subscriptions.change`, sync and async."""

from __future__ import annotations

from datetime import datetime, timezone

from wootiv import Wootiv, types
from wootiv._core.exchanges import Exchange, Sent, is_a


def test_update(exchange: Exchange[Wootiv]) -> None:
    """PATCH /subscription/change"""
    result = exchange.call(
        "subscriptions.change.update",
        lambda client: client.subscriptions.change.update(
            id="sub_1",
            audit={
                "date_created": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
                "date_deleted": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
                "date_updated": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
                "version": 1.5,
            },
            end_date=datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
            history=[["history"]],
            plan_name="enterprise",
            start_date=datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
            status="active",
            workspace="workspace",
            workspace_id="workspace_id",
        ),
    )
    assert is_a(result, types.SubscriptionDto)
    assert exchange.sent == Sent(
        "PATCH",
        "/subscription/change",
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
            "id": "sub_1",
            "audit": {
                "date_created": "2024-01-15T12:00:00Z",
                "date_deleted": "2024-01-15T12:00:00Z",
                "date_updated": "2024-01-15T12:00:00Z",
                "version": 1.5,
            },
            "endDate": "2024-01-15T12:00:00Z",
            "history": [["history"]],
            "planName": "enterprise",
            "startDate": "2024-01-15T12:00:00Z",
            "status": "active",
            "workspace": "workspace",
            "workspaceId": "workspace_id",
        },
    )
