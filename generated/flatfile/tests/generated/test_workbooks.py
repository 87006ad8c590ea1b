"""Calls of `workbooks`, sync and async."""

from __future__ import annotations

from flatfile import Flatfile, types
from flatfile._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Flatfile]) -> None:
    """GET /workbooks"""
    result = exchange.call(
        "workbooks.list", lambda client: client.workbooks.list(space_id="space_id")
    )
    assert is_a(result, list[types.Workbook])
    assert exchange.sent == Sent(
        "GET",
        "/workbooks",
        query={"spaceId": "space_id"},
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_create(exchange: Exchange[Flatfile]) -> None:
    """POST /workbooks"""
    result = exchange.call(
        "workbooks.create",
        lambda client: client.workbooks.create(
            name="Contacts",
            space_id="us_sp_6dRw1tPz",
            environment_id="us_env_4hXq9sLm",
            labels=["labels"],
            sheets=[
                {
                    "name": "People",
                    "description": "Everybody we know.",
                    "slug": "people",
                    "fields": [
                        {
                            "key": "name",
                            "label": "Name",
                            "description": "What they are called.",
                            "constraints": [{"type": "required"}],
                            "type": "string",
                        },
                        {
                            "key": "age",
                            "label": "Age",
                            "description": "What they are called.",
                            "constraints": [{"type": "required"}],
                            "is_array": False,
                            "type": "number",
                            "config": {"decimal_places": 0},
                        },
                    ],
                    "actions": [
                        {
                            "slug": "submit",
                            "label": "Submit",
                            "type": "type",
                            "description": "Sends the records to us.",
                        }
                    ],
                }
            ],
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
    assert is_a(result, types.Workbook)
    assert exchange.sent == Sent(
        "POST",
        "/workbooks",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        json={
            "name": "Contacts",
            "spaceId": "us_sp_6dRw1tPz",
            "environmentId": "us_env_4hXq9sLm",
            "labels": ["labels"],
            "sheets": [
                {
                    "name": "People",
                    "description": "Everybody we know.",
                    "slug": "people",
                    "fields": [
                        {
                            "key": "name",
                            "label": "Name",
                            "description": "What they are called.",
                            "constraints": [{"type": "required"}],
                            "type": "string",
                        },
                        {
                            "key": "age",
                            "label": "Age",
                            "description": "What they are called.",
                            "constraints": [{"type": "required"}],
                            "is_array": False,
                            "type": "number",
                            "config": {"decimal_places": 0},
                        },
                    ],
                    "actions": [
                        {
                            "slug": "submit",
                            "label": "Submit",
                            "type": "type",
                            "description": "Sends the records to us.",
                        }
                    ],
                }
            ],
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
    """GET /workbooks/{workbookId}"""
    result = exchange.call(
        "workbooks.get", lambda client: client.workbooks.get("workbook_id")
    )
    assert is_a(result, types.Workbook)
    assert exchange.sent == Sent(
        "GET",
        "/workbooks/workbook_id",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_delete(exchange: Exchange[Flatfile]) -> None:
    """DELETE /workbooks/{workbookId}"""
    result = exchange.call(
        "workbooks.delete", lambda client: client.workbooks.delete("workbook_id")
    )
    assert is_a(result, types.Success)
    assert exchange.sent == Sent(
        "DELETE",
        "/workbooks/workbook_id",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )
