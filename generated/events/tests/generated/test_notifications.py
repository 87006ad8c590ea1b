"""Calls of `notifications`, sync and async."""

from __future__ import annotations

from datetime import datetime, timezone

from beaconry import Beaconry, types
from beaconry._core.exchanges import Exchange, Sent, is_a


def test_send(exchange: Exchange[Beaconry]) -> None:
    """POST /notifications"""
    result = exchange.call(
        "notifications.send",
        lambda client: client.notifications.send(
            channel_id="chn_1",
            to="user_18",
            message="Your hat is ready.",
            send_at=datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
            priority=1,
            idempotency_key="idempotency_key",
        ),
    )
    assert is_a(result, types.Notification)
    assert exchange.sent == Sent(
        "POST",
        "/notifications",
        headers={
            "idempotency-key": "idempotency_key",
            "authorization": "Bearer access_token",
        },
        json={
            "channel_id": "chn_1",
            "to": "user_18",
            "message": "Your hat is ready.",
            "send_at": "2024-01-15T12:00:00Z",
            "priority": 1,
        },
    )


def test_retrieve(exchange: Exchange[Beaconry]) -> None:
    """GET /notifications/{notification_id}"""
    result = exchange.call(
        "notifications.retrieve",
        lambda client: client.notifications.retrieve("notification_id"),
    )
    assert is_a(result, types.Notification)
    assert exchange.sent == Sent(
        "GET",
        "/notifications/notification_id",
        headers={"authorization": "Bearer access_token"},
    )
