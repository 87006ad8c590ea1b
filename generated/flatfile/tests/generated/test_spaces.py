"""Calls of `spaces`, sync and async."""

from __future__ import annotations

from flatfile import Flatfile, types
from flatfile._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Flatfile]) -> None:
    """GET /spaces"""
    result = exchange.items(
        "spaces.list",
        lambda client: client.spaces.list(
            environment_id="environment_id",
            page_size=1,
            page_number=1,
            search="search",
            sort_field="name",
            sort_direction="asc",
        ),
    )
    assert is_a(result, list[types.Space])
    assert exchange.sent == Sent(
        "GET",
        "/spaces",
        query={
            "environmentId": "environment_id",
            "pageSize": "1",
            "pageNumber": "1",
            "search": "search",
            "sortField": "name",
            "sortDirection": "asc",
        },
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_create(exchange: Exchange[Flatfile]) -> None:
    """POST /spaces"""
    result = exchange.call(
        "spaces.create",
        lambda client: client.spaces.create(
            space_config_id="us_sc_3vTn8bWd",
            environment_id="us_env_4hXq9sLm",
            primary_workbook_id="primary_workbook_id",
            name="Orders of May",
            display_order=2,
            sidebar_configs=[{"type": "workbook", "workbook_id": "workbookId"}],
            actions=[
                {
                    "slug": "submit",
                    "label": "Submit",
                    "type": "type",
                    "description": "Sends the records to us.",
                }
            ],
        ),
    )
    assert is_a(result, types.Space)
    assert exchange.sent == Sent(
        "POST",
        "/spaces",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        json={
            "spaceConfigId": "us_sc_3vTn8bWd",
            "environmentId": "us_env_4hXq9sLm",
            "primaryWorkbookId": "primary_workbook_id",
            "name": "Orders of May",
            "displayOrder": 2,
            "sidebarConfigs": [{"type": "workbook", "workbookId": "workbookId"}],
            "actions": [
                {
                    "slug": "submit",
                    "label": "Submit",
                    "type": "type",
                    "description": "Sends the records to us.",
                }
            ],
        },
    )


def test_get(exchange: Exchange[Flatfile]) -> None:
    """GET /spaces/{spaceId}"""
    result = exchange.call("spaces.get", lambda client: client.spaces.get("space_id"))
    assert is_a(result, types.Space)
    assert exchange.sent == Sent(
        "GET",
        "/spaces/space_id",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_update(exchange: Exchange[Flatfile]) -> None:
    """PATCH /spaces/{spaceId}"""
    result = exchange.call(
        "spaces.update",
        lambda client: client.spaces.update(
            "space_id",
            space_config_id="space_config_id",
            environment_id="environment_id",
            primary_workbook_id="primary_workbook_id",
            name="Orders of May",
            display_order=2,
            sidebar_configs=[{"type": "workbook", "workbook_id": "workbookId"}],
            actions=[
                {
                    "slug": "submit",
                    "label": "Submit",
                    "type": "type",
                    "description": "Sends the records to us.",
                }
            ],
        ),
    )
    assert is_a(result, types.Space)
    assert exchange.sent == Sent(
        "PATCH",
        "/spaces/space_id",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        json={
            "spaceConfigId": "space_config_id",
            "environmentId": "environment_id",
            "primaryWorkbookId": "primary_workbook_id",
            "name": "Orders of May",
            "displayOrder": 2,
            "sidebarConfigs": [{"type": "workbook", "workbookId": "workbookId"}],
            "actions": [
                {
                    "slug": "submit",
                    "label": "Submit",
                    "type": "type",
                    "description": "Sends the records to us.",
                }
            ],
        },
    )


def test_delete(exchange: Exchange[Flatfile]) -> None:
    """DELETE /spaces/{spaceId}"""
    result = exchange.call(
        "spaces.delete", lambda client: client.spaces.delete("space_id")
    )
    assert is_a(result, types.Success)
    assert exchange.sent == Sent(
        "DELETE",
        "/spaces/space_id",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_get_event_token(exchange: Exchange[Flatfile]) -> None:
    """GET /spaces/{spaceId}/subscription"""
    result = exchange.call(
        "spaces.get_event_token",
        lambda client: client.spaces.get_event_token("space_id"),
    )
    assert is_a(result, types.EventToken)
    assert exchange.sent == Sent(
        "GET",
        "/spaces/space_id/subscription",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )
