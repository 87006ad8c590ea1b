"""Calls of `records`, sync and async."""

from __future__ import annotations

from flatfile import Flatfile, types
from flatfile._core.exchanges import Exchange, Sent, is_a


def test_get(exchange: Exchange[Flatfile]) -> None:
    """GET /workbooks/{workbookId}/sheets/{sheetId}/records"""
    result = exchange.call(
        "records.get",
        lambda client: client.records.get(
            "workbook_id",
            "sheet_id",
            version_id="version_id",
            sort_field="sort_field",
            sort_direction="asc",
            filter="valid",
            filter_field="filter_field",
            page_size=1,
            page_number=1,
            include_counts=True,
            search_value="search_value",
        ),
    )
    assert is_a(result, types.RecordsResponseData)
    assert exchange.sent == Sent(
        "GET",
        "/workbooks/workbook_id/sheets/sheet_id/records",
        query={
            "versionId": "version_id",
            "sortField": "sort_field",
            "sortDirection": "asc",
            "filter": "valid",
            "filterField": "filter_field",
            "pageSize": "1",
            "pageNumber": "1",
            "includeCounts": "true",
            "searchValue": "search_value",
        },
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_insert(exchange: Exchange[Flatfile]) -> None:
    """POST /workbooks/{workbookId}/sheets/{sheetId}/records"""
    result = exchange.call(
        "records.insert",
        lambda client: client.records.insert(
            "workbook_id",
            "sheet_id",
            request=[
                {
                    "name": {
                        "value": "Ada",
                        "valid": True,
                        "messages": [
                            {
                                "type": "error",
                                "source": "required-constraint",
                                "message": "This was read as a number.",
                            }
                        ],
                    },
                    "age": {
                        "value": 36,
                        "valid": True,
                        "messages": [
                            {
                                "type": "error",
                                "source": "required-constraint",
                                "message": "This was read as a number.",
                            }
                        ],
                    },
                },
                {
                    "name": {
                        "value": "Grace",
                        "valid": True,
                        "messages": [
                            {
                                "type": "error",
                                "source": "required-constraint",
                                "message": "This was read as a number.",
                            }
                        ],
                    },
                    "age": {
                        "value": None,
                        "valid": True,
                        "messages": [
                            {
                                "type": "error",
                                "source": "required-constraint",
                                "message": "This was read as a number.",
                            }
                        ],
                    },
                },
            ],
        ),
    )
    assert is_a(result, types.RecordsResponseData)
    assert exchange.sent == Sent(
        "POST",
        "/workbooks/workbook_id/sheets/sheet_id/records",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        json=[
            {
                "name": {
                    "value": "Ada",
                    "valid": True,
                    "messages": [
                        {
                            "type": "error",
                            "source": "required-constraint",
                            "message": "This was read as a number.",
                        }
                    ],
                },
                "age": {
                    "value": 36,
                    "valid": True,
                    "messages": [
                        {
                            "type": "error",
                            "source": "required-constraint",
                            "message": "This was read as a number.",
                        }
                    ],
                },
            },
            {
                "name": {
                    "value": "Grace",
                    "valid": True,
                    "messages": [
                        {
                            "type": "error",
                            "source": "required-constraint",
                            "message": "This was read as a number.",
                        }
                    ],
                },
                "age": {
                    "value": None,
                    "valid": True,
                    "messages": [
                        {
                            "type": "error",
                            "source": "required-constraint",
                            "message": "This was read as a number.",
                        }
                    ],
                },
            },
        ],
    )


def test_update(exchange: Exchange[Flatfile]) -> None:
    """PUT /workbooks/{workbookId}/sheets/{sheetId}/records"""
    result = exchange.call(
        "records.update",
        lambda client: client.records.update(
            "workbook_id",
            "sheet_id",
            request=[
                {
                    "id": "id",
                    "version_id": "versionId",
                    "values": {"key": {"value": 36, "valid": True, "messages": [{}]}},
                }
            ],
        ),
    )
    assert is_a(result, types.RecordsResponseData)
    assert exchange.sent == Sent(
        "PUT",
        "/workbooks/workbook_id/sheets/sheet_id/records",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        json=[
            {
                "id": "id",
                "versionId": "versionId",
                "values": {"key": {"value": 36, "valid": True, "messages": [{}]}},
            }
        ],
    )


def test_delete(exchange: Exchange[Flatfile]) -> None:
    """DELETE /workbooks/{workbookId}/sheets/{sheetId}/records"""
    result = exchange.call(
        "records.delete",
        lambda client: client.records.delete("workbook_id", "sheet_id", ids=["ids"]),
    )
    assert is_a(result, types.Success)
    assert exchange.sent == Sent(
        "DELETE",
        "/workbooks/workbook_id/sheets/sheet_id/records",
        query={"ids": "ids"},
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_download_csv(exchange: Exchange[Flatfile]) -> None:
    """GET /workbooks/{workbookId}/sheets/{sheetId}/download"""
    result = exchange.content(
        "records.download_csv",
        lambda client: client.records.download_csv(
            "workbook_id",
            "sheet_id",
            version_id="version_id",
            sort_field="sort_field",
            sort_direction="asc",
            filter="valid",
            filter_field="filter_field",
            ids=["ids"],
        ),
    )
    assert is_a(result, bytes)
    assert exchange.sent == Sent(
        "GET",
        "/workbooks/workbook_id/sheets/sheet_id/download",
        query={
            "versionId": "version_id",
            "sortField": "sort_field",
            "sortDirection": "asc",
            "filter": "valid",
            "filterField": "filter_field",
            "ids": "ids",
        },
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )
