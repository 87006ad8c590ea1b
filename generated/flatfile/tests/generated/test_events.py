"""Calls of `events`, sync and async."""

from __future__ import annotations

from datetime import datetime, timezone

from flatfile import Flatfile, types
from flatfile._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Flatfile]) -> None:
    """GET /environments/{environmentId}/events"""
    result = exchange.items(
        "events.list",
        lambda client: client.events.list(
            "environment_id",
            space_id="space_id",
            domain="workbook",
            topic="records:created",
            since=datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
            page_size=1,
            page_number=1,
            include_acknowledged=False,
        ),
    )
    assert is_a(result, list[types.Event])
    assert exchange.sent == Sent(
        "GET",
        "/environments/environment_id/events",
        query={
            "spaceId": "space_id",
            "domain": "workbook",
            "topic": "records:created",
            "since": "2024-01-15T12:00:00Z",
            "pageSize": "1",
            "pageNumber": "1",
            "includeAcknowledged": "false",
        },
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_create(exchange: Exchange[Flatfile]) -> None:
    """POST /environments/{environmentId}/events"""
    result = exchange.call(
        "events.create",
        lambda client: client.events.create(
            "environment_id",
            domain="file",
            topic="space:added",
            context={
                "action_name": "actionName",
                "account_id": "accountId",
                "environment_id": "environmentId",
                "space_id": "spaceId",
                "workbook_id": "workbookId",
                "sheet_id": "sheetId",
                "sheet_slug": "sheetSlug",
                "version_id": "versionId",
                "job_id": "jobId",
                "file_id": "fileId",
                "preceding_event_id": "precedingEventId",
            },
            payload={"count": 2},
            attributes={"progress": {"current": 3, "total": 4, "percent": 75}},
            callback_url="https://api.x.flatfile.com/v1/environments/us_env_4hXq9sLm/events/us_evt_4cYr9nJw/ack",
            data_url="https://api.x.flatfile.com/v1/workbooks/us_wb_0yHj4qSc/sheets/us_sh_9zBm6rXk/records",
            created_at=datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
            acknowledged_at=datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
            acknowledged_by="us_usr_5wMn7cTe",
        ),
    )
    assert is_a(result, types.Event)
    assert exchange.sent == Sent(
        "POST",
        "/environments/environment_id/events",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        json={
            "domain": "file",
            "topic": "space:added",
            "context": {
                "actionName": "actionName",
                "accountId": "accountId",
                "environmentId": "environmentId",
                "spaceId": "spaceId",
                "workbookId": "workbookId",
                "sheetId": "sheetId",
                "sheetSlug": "sheetSlug",
                "versionId": "versionId",
                "jobId": "jobId",
                "fileId": "fileId",
                "precedingEventId": "precedingEventId",
            },
            "payload": {"count": 2},
            "attributes": {"progress": {"current": 3, "total": 4, "percent": 75}},
            "callbackUrl": "https://api.x.flatfile.com/v1/environments/us_env_4hXq9sLm/events/us_evt_4cYr9nJw/ack",
            "dataUrl": "https://api.x.flatfile.com/v1/workbooks/us_wb_0yHj4qSc/sheets/us_sh_9zBm6rXk/records",
            "createdAt": "2024-01-15T12:00:00Z",
            "acknowledgedAt": "2024-01-15T12:00:00Z",
            "acknowledgedBy": "us_usr_5wMn7cTe",
        },
    )


def test_get(exchange: Exchange[Flatfile]) -> None:
    """GET /environments/{environmentId}/events/{eventId}"""
    result = exchange.call(
        "events.get", lambda client: client.events.get("environment_id", "event_id")
    )
    assert is_a(result, types.Event)
    assert exchange.sent == Sent(
        "GET",
        "/environments/environment_id/events/event_id",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_ack(exchange: Exchange[Flatfile]) -> None:
    """POST /environments/{environmentId}/events/{eventId}/ack"""
    result = exchange.call(
        "events.ack", lambda client: client.events.ack("environment_id", "event_id")
    )
    assert is_a(result, types.Success)
    assert exchange.sent == Sent(
        "POST",
        "/environments/environment_id/events/event_id/ack",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )
