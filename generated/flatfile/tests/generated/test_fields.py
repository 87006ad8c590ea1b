"""Calls of `fields`, sync and async."""

from __future__ import annotations

from flatfile import Flatfile, types
from flatfile._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Flatfile]) -> None:
    """GET /workbooks/{workbookId}/sheets/{sheetId}/fields"""
    result = exchange.call(
        "fields.list",
        lambda client: client.fields.list(
            "workbook_id",
            "sheet_id",
            sort_field="sort_field",
            sort_direction="asc",
            filter="valid",
            filter_field="filter_field",
            page_size=1,
            page_number=1,
            distinct=True,
        ),
    )
    assert is_a(result, types.FieldResponse)
    assert exchange.sent == Sent(
        "GET",
        "/workbooks/workbook_id/sheets/sheet_id/fields",
        query={
            "sortField": "sort_field",
            "sortDirection": "asc",
            "filter": "valid",
            "filterField": "filter_field",
            "pageSize": "1",
            "pageNumber": "1",
            "distinct": "true",
        },
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_get(exchange: Exchange[Flatfile]) -> None:
    """GET /workbooks/{workbookId}/sheets/{sheetId}/fields/{fieldId}"""
    result = exchange.call(
        "fields.get",
        lambda client: client.fields.get(
            "workbook_id",
            "sheet_id",
            "name",
            sort_field="sort_field",
            sort_direction="asc",
            filter="valid",
            page_size=1,
            page_number=1,
            distinct=True,
        ),
    )
    assert is_a(result, types.FieldResponse)
    assert exchange.sent == Sent(
        "GET",
        "/workbooks/workbook_id/sheets/sheet_id/fields/name",
        query={
            "sortField": "sort_field",
            "sortDirection": "asc",
            "filter": "valid",
            "pageSize": "1",
            "pageNumber": "1",
            "distinct": "true",
        },
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_find(exchange: Exchange[Flatfile]) -> None:
    """GET /workbooks/{workbookId}/sheets/{sheetId}/fields/{fieldId}/find/{searchValue}"""
    result = exchange.call(
        "fields.find",
        lambda client: client.fields.find(
            "workbook_id", "sheet_id", "name", "Adda", page_size=1, page_number=1
        ),
    )
    assert is_a(result, types.RecordsResponseData)
    assert exchange.sent == Sent(
        "GET",
        "/workbooks/workbook_id/sheets/sheet_id/fields/name/find/Adda",
        query={"pageSize": "1", "pageNumber": "1"},
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_replace(exchange: Exchange[Flatfile]) -> None:
    """PUT /workbooks/{workbookId}/sheets/{sheetId}/fields/{fieldId}/replace/{searchValue}"""
    result = exchange.call(
        "fields.replace",
        lambda client: client.fields.replace(
            "workbook_id",
            "sheet_id",
            "name",
            "Adda",
            page_size=1,
            page_number=1,
            replace="Ada",
        ),
    )
    assert is_a(result, types.RecordsResponseData)
    assert exchange.sent == Sent(
        "PUT",
        "/workbooks/workbook_id/sheets/sheet_id/fields/name/replace/Adda",
        query={"pageSize": "1", "pageNumber": "1"},
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        json={"replace": "Ada"},
    )
